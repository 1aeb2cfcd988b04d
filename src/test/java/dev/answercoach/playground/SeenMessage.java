package dev.answercoach.playground;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A message as a person sees it. */
public record SeenMessage(JsonNode json) {
    private static final int BUTTON = 2;
    private static final int TEXT = 10;

    /** A button that the message shows; a link has no {@code customId}. */
    public record Button(String label, String customId, boolean isDisabled) {}

    /** A file that the message shows. */
    public record Attachment(String id, String filename, long size, String url) {}

    public String id() {
        return json.path("id").asText();
    }

    /** All visible text: content, embeds, texts of components, labels of buttons not. */
    public String text() {
        List<String> texts = new ArrayList<>();
        add(texts, json.path("content"));
        for (JsonNode embed : json.path("embeds")) {
            add(texts, embed.path("title"));
            add(texts, embed.path("description"));
            for (JsonNode field : embed.path("fields")) {
                add(texts, field.path("name"));
                add(texts, field.path("value"));
            }
        }
        components(TEXT).forEach(one -> add(texts, one.path("content")));
        return String.join("\n", texts);
    }

    public List<Button> buttons() {
        return components(BUTTON).stream()
                .map(one -> new Button(
                        one.path("label").asText(),
                        one.path("custom_id").asText(),
                        one.path("disabled").asBoolean()))
                .toList();
    }

    /** The labels of its buttons. */
    public List<String> labels() {
        return buttons().stream().map(Button::label).collect(Collectors.toList());
    }

    public List<Attachment> attachments() {
        return stream(json.path("attachments"))
                .map(one -> new Attachment(
                        one.path("id").asText(),
                        one.path("filename").asText(),
                        one.path("size").asLong(),
                        one.path("url").asText()))
                .toList();
    }

    public boolean isEphemeral() {
        return json.path("ephemeral").asBoolean();
    }

    /** Whether it says no more than that the bot is thinking. */
    public boolean isThinking() {
        return (json.path("flags").asInt() & 1 << 7) != 0;
    }

    public int edits() {
        return json.path("edits").asInt();
    }

    /** The components of this type, at any depth, in order. */
    public List<JsonNode> components(int type) {
        List<JsonNode> found = new ArrayList<>();
        collect(json.path("components"), type, found);
        return found;
    }

    private static void collect(JsonNode tree, int type, List<JsonNode> found) {
        if (tree.isObject() && tree.path("type").asInt() == type) {
            found.add(tree);
        }
        tree.forEach(one -> collect(one, type, found));
    }

    private static void add(List<String> texts, JsonNode text) {
        if (!text.asText("").isEmpty()) {
            texts.add(text.asText());
        }
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
