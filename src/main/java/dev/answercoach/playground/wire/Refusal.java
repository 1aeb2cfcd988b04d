package dev.answercoach.playground.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Says that a request is refused, and how it is to be answered. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient JsonNode body;
    private final transient Map<String, String> headers;

    public Refusal(int status, JsonNode body) {
        this(status, body, Map.of());
    }

    public Refusal(int status, JsonNode body, Map<String, String> headers) {
        super(status + " " + body, null, false, false);
        this.status = status;
        this.body = body;
        this.headers = Map.copyOf(headers);
    }

    /** A refusal for people: {@code {"error": "one English sentence"}}. */
    public static Refusal sentence(int status, String sentence) {
        return new Refusal(status, Json.object().put("error", sentence));
    }

    public Reply reply() {
        return Reply.json(status, body).with(headers);
    }
}
