package dev.answercoach.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/** Adds up what one question costs, attempt by attempt, those that failed included. Used by one thread. */
final class Tally {
    /** No model reads or writes more for one request; whoever reports more must not use up a budget for good. */
    static final long MOST_TOKENS = 10_000_000;

    private static final int CHARACTERS_PER_TOKEN = 2;

    private Usage usage = Usage.NONE;

    void request() {
        usage = usage.plus(Usage.REQUEST);
    }

    /** Tokens as a response reports them, within reason; an endpoint that reports none costs none. */
    void tokens(JsonNode response) {
        JsonNode reported = response.path("usage");
        long input = amount(reported.path("prompt_tokens"));
        long cached = amount(reported.path("prompt_tokens_details").path("cached_tokens"));
        long output = amount(reported.path("completion_tokens"));
        long reasoning = amount(reported.path("completion_tokens_details").path("reasoning_tokens"));
        usage = usage.plus(new Usage(0, input, Math.min(cached, input), output, Math.min(reasoning, output), 0, 0));
    }

    /**
     * A request that ended without a report, since it was cancelled, timed out or broke off: the endpoint has read it all the
     * same. Two characters are counted as a token, as in Korean; English has fewer.
     *
     * @param characters of the request
     */
    void unreported(int characters) {
        usage = usage.plus(new Usage(0, characters / CHARACTERS_PER_TOKEN, 0, 0, 0, 0, 0));
    }

    void waited(Duration time) {
        usage = usage.plus(Usage.waited(Math.max(0, time.toMillis())));
    }

    private static long amount(JsonNode tokens) {
        return Math.min(Math.max(0, tokens.asLong(0)), MOST_TOKENS);
    }

    Usage usage() {
        return usage;
    }
}
