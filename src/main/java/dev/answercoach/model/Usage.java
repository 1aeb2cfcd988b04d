package dev.answercoach.model;

/**
 * What asking a model cost.
 *
 * @param calls requests that reached the endpoint, retries included
 * @param inputTokens tokens read, as the endpoint reports them, estimated for requests that ended before it could
 * @param cachedTokens those of them that the endpoint had in its own cache of prompts, and charges less for
 * @param outputTokens tokens written, as the endpoint reports them
 * @param reasoningTokens those of them that the model thought in, and nobody sees
 * @param cacheHits questions that the cache of this house answered
 * @param millis time spent waiting for the endpoint
 */
public record Usage(
        int calls,
        long inputTokens,
        long cachedTokens,
        long outputTokens,
        long reasoningTokens,
        int cacheHits,
        long millis) {
    public static final Usage NONE = new Usage(0, 0, 0, 0, 0, 0, 0);
    /** A question that the cache answered. */
    public static final Usage CACHE_HIT = new Usage(0, 0, 0, 0, 0, 1, 0);
    /** A request that reached the endpoint. */
    static final Usage REQUEST = new Usage(1, 0, 0, 0, 0, 0, 0);

    static Usage waited(long millis) {
        return new Usage(0, 0, 0, 0, 0, 0, millis);
    }

    public Usage plus(Usage other) {
        return new Usage(
                calls + other.calls,
                inputTokens + other.inputTokens,
                cachedTokens + other.cachedTokens,
                outputTokens + other.outputTokens,
                reasoningTokens + other.reasoningTokens,
                cacheHits + other.cacheHits,
                millis + other.millis);
    }

    /** Tokens read and written: what a budget counts. */
    public long tokens() {
        return inputTokens + outputTokens;
    }
}
