package dev.answercoach.model;

/**
 * What asking a model cost.
 *
 * @param calls requests that reached the endpoint, retries included
 * @param inputTokens tokens read, as the endpoint reports them
 * @param outputTokens tokens written, as the endpoint reports them
 * @param cacheHits questions that the cache answered
 * @param millis time spent waiting for the endpoint
 */
public record Usage(int calls, long inputTokens, long outputTokens, int cacheHits, long millis) {
    public static final Usage NONE = new Usage(0, 0, 0, 0, 0);

    public Usage plus(Usage other) {
        return new Usage(
                calls + other.calls,
                inputTokens + other.inputTokens,
                outputTokens + other.outputTokens,
                cacheHits + other.cacheHits,
                millis + other.millis);
    }
}
