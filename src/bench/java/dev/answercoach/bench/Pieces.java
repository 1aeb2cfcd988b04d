package dev.answercoach.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A completion as the server-sent events in which it is streamed. */
final class Pieces {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int COUNT = 20;

    private final JsonNode completion;

    Pieces(String completion) {
        try {
            this.completion = JSON.readTree(completion);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no completion", e);
        }
    }

    /** {@value #COUNT} pieces of the text, and then the end of it with its usage. */
    List<String> all() {
        String content = completion.at("/choices/0/message/content").asText();
        List<String> events = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            String piece = content.substring(i * content.length() / COUNT, (i + 1) * content.length() / COUNT);
            events.add(event(chunk(JSON.createObjectNode().put("content", piece), null)));
        }
        ObjectNode end = chunk(JSON.createObjectNode(), "stop");
        end.set("usage", completion.path("usage"));
        events.add(event(end) + "data: [DONE]\n\n");
        return events;
    }

    private static ObjectNode chunk(ObjectNode delta, @Nullable String finishReason) {
        ObjectNode chunk = JSON.createObjectNode().put("object", "chat.completion.chunk");
        ObjectNode choice = chunk.putArray("choices").addObject().put("index", 0);
        choice.set("delta", delta);
        choice.put("finish_reason", finishReason);
        return chunk;
    }

    private static String event(JsonNode data) {
        return "data: " + data + "\n\n";
    }
}
