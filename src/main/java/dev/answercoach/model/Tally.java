package dev.answercoach.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/** Adds up what one question costs, attempt by attempt, those that failed included. Used by one thread. */
final class Tally {
    private Usage usage = Usage.NONE;

    void request() {
        usage = usage.plus(new Usage(1, 0, 0, 0, 0));
    }

    /** Tokens as a response reports them; an endpoint that reports none costs none. */
    void tokens(JsonNode response) {
        JsonNode reported = response.path("usage");
        long input = Math.max(0, reported.path("prompt_tokens").asLong(0));
        long output = Math.max(0, reported.path("completion_tokens").asLong(0));
        usage = usage.plus(new Usage(0, input, output, 0, 0));
    }

    void waited(Duration time) {
        usage = usage.plus(new Usage(0, 0, 0, 0, Math.max(0, time.toMillis())));
    }

    Usage usage() {
        return usage;
    }
}
