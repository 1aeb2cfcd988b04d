package dev.answercoach.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Puts the pieces of a completion together ("chat completion chunk objects" of OpenAI's reference). The text so far may be read
 * by any thread while one adds.
 */
final class CompletionPieces {
    private final StringBuilder content = new StringBuilder();
    private final StringBuilder refusal = new StringBuilder();
    private JsonNode model = NullNode.getInstance();
    private JsonNode usage = NullNode.getInstance();
    private JsonNode finishReason = NullNode.getInstance();
    private JsonNode error = NullNode.getInstance();

    /** Adds a piece; returns whether the text has grown. */
    synchronized boolean add(JsonNode piece) {
        JsonNode told = piece.path("error");
        error = told.isTextual() && told.textValue().isBlank() ? error : latest(told, error);
        model = latest(piece.path("model"), model);
        usage = latest(piece.path("usage"), usage);
        JsonNode choice = piece.path("choices").path(0);
        if (choice.path("index").asInt(0) != 0) {
            // Nobody asked for a second one.
            return false;
        }
        finishReason = latest(choice.path("finish_reason"), finishReason);
        JsonNode delta = choice.path("delta");
        refusal.append(delta.path("refusal").asText(""));
        JsonNode more = delta.path("content");
        if (!more.isTextual() || more.textValue().isEmpty()) {
            return false;
        }
        content.append(more.textValue());
        return true;
    }

    private static JsonNode latest(JsonNode now, JsonNode before) {
        return now.isMissingNode() || now.isNull() ? before : now;
    }

    /** What the model has written so far. */
    synchronized String text() {
        return content.toString();
    }

    /**
     * The completion as it would have come in one piece, or the error that came instead of its end.
     *
     * @throws AttemptException where the stream did not say that it is finished
     */
    synchronized ObjectNode completion() {
        ObjectNode completion = JsonNodeFactory.instance.objectNode();
        if (!error.isNull()) {
            return completion.set("error", error);
        }
        if (finishReason.isNull()) {
            throw AttemptException.brokenStream("the stream ended before the answer did");
        }
        completion.put("object", "chat.completion").set("model", model);
        ObjectNode choice = completion.putArray("choices").addObject().put("index", 0);
        ObjectNode message = choice.putObject("message").put("role", "assistant");
        message.put("content", content.isEmpty() ? null : content.toString());
        message.put("refusal", refusal.isEmpty() ? null : refusal.toString());
        choice.set("finish_reason", finishReason);
        return usage.isNull() ? completion : completion.set("usage", usage);
    }
}
