package dev.answercoach.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * A request as a {@link ScriptedEndpoint} received it.
 *
 * @param number 1 for the endpoint's first
 * @param headers by name in lower case
 * @param body as JSON, a missing node where it was none
 */
public record ReceivedRequest(int number, Map<String, List<String>> headers, JsonNode body) {
    public String model() {
        return body.path("model").asText();
    }

    /** Whether the answer is wanted piece by piece. */
    public boolean isStreamed() {
        return body.path("stream").asBoolean();
    }

    /** The contents of the messages of a role, in order. */
    public List<String> messages(String role) {
        return StreamSupport.stream(body.path("messages").spliterator(), false)
                .filter(message -> message.path("role").asText().equals(role))
                .map(message -> message.path("content").asText())
                .toList();
    }

    /** The system message, empty without one. */
    public String system() {
        return String.join("\n", messages("system"));
    }

    /** The last user message. */
    public String user() {
        List<String> messages = messages("user");
        return messages.isEmpty() ? "" : messages.get(messages.size() - 1);
    }

    /** json_schema, json_object, or text where no format was asked for. */
    public String format() {
        return body.path("response_format").path("type").asText("text");
    }

    /** The name of the JSON schema, that is of the answer's record; empty without one. */
    public String schemaName() {
        return body.path("response_format").path("json_schema").path("name").asText();
    }
}
