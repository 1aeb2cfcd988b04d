package dev.answercoach.playground.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HashMap;
import java.util.Map;

/**
 * The answer to a call.
 *
 * @param status the HTTP status; 0 cuts the connection without an answer
 * @param json what {@code body} says as JSON, a missing node where it is something else
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares these, and bytes are handed on without copies.
public record Reply(int status, Map<String, String> headers, byte[] body, JsonNode json) {
    private static final String JSON_TYPE = "application/json";

    public Reply {
        headers = Map.copyOf(headers);
    }

    public static Reply json(int status, JsonNode json) {
        return new Reply(status, Map.of("Content-Type", JSON_TYPE), Json.bytes(json), json);
    }

    public static Reply json(JsonNode json) {
        return json(200, json);
    }

    public static Reply empty(int status) {
        return new Reply(status, Map.of(), new byte[0], MissingNode.getInstance());
    }

    public static Reply bytes(String contentType, byte[] body) {
        return new Reply(200, Map.of("Content-Type", contentType), body, MissingNode.getInstance());
    }

    /** Cuts the connection. */
    public static Reply cut() {
        return empty(0);
    }

    public Reply with(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(headers);
        all.putAll(more);
        return new Reply(status, all, body, json);
    }
}
