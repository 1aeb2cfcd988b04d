package dev.answercoach.playground.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.playground.wire.Json;
import dev.answercoach.playground.wire.Refusal;
import java.util.HashMap;
import java.util.Map;

/** The shape of Discord's answer to who asks too much. Source: Discord's reference, "Rate Limits". */
final class RateLimit {
    private RateLimit() {}

    /** The answer of a bucket that is used up, for as many seconds. */
    static Refusal used(double retryAfterSeconds) {
        ObjectNode wish = Json.object().put("retryAfter", retryAfterSeconds);
        return new Refusal(429, body(wish), headers(wish, Map.of()));
    }

    static ObjectNode body(JsonNode wish) {
        return Json.object()
                .put("message", "You are being rate limited.")
                .put("retry_after", seconds(wish))
                .put("global", isGlobal(wish));
    }

    /** Discord's headers, with those of the wish over them. */
    static Map<String, String> headers(JsonNode wish, Map<String, String> wished) {
        Map<String, String> headers = new HashMap<>();
        // Clients take an answer without it for one of the network in front of Discord.
        headers.put("Via", "1.1 google");
        headers.put("Retry-After", Long.toString((long) Math.ceil(seconds(wish))));
        headers.put("X-RateLimit-Scope", isGlobal(wish) ? "global" : "user");
        if (isGlobal(wish)) {
            headers.put("X-RateLimit-Global", "true");
        } else {
            headers.put("X-RateLimit-Bucket", "playground");
            headers.put("X-RateLimit-Limit", "5");
            headers.put("X-RateLimit-Remaining", "0");
            headers.put("X-RateLimit-Reset-After", Double.toString(seconds(wish)));
        }
        headers.putAll(wished);
        return headers;
    }

    private static double seconds(JsonNode wish) {
        return wish.path("retryAfter").asDouble(1);
    }

    private static boolean isGlobal(JsonNode wish) {
        return wish.path("global").asBoolean();
    }
}
