package dev.answercoach.playground.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.playground.wire.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns components as sent into components as shown: each has a number, {@code attachment://} has become an address, and what the
 * sender left out has Discord's usual value.
 */
public final class ComponentWriter {
    private static final String ATTACHMENT = "attachment://";
    private static final JsonNode NULL = Json.object().nullNode();
    private static final JsonNode FALSE = Json.object().booleanNode(false);
    private static final JsonNode TRUE = Json.object().booleanNode(true);
    private static final JsonNode ONE = IntNode.valueOf(1);

    /** By the types of components, 3 a menu, 11 a thumbnail, 13 a file, 14 a separator, 17 a container. */
    private static final Map<Integer, Map<String, JsonNode>> USUAL = Map.of(
            3, Map.of("min_values", ONE, "max_values", ONE),
            11, Map.of("description", NULL, "spoiler", FALSE),
            13, Map.of("spoiler", FALSE),
            14, Map.of("spacing", ONE, "divider", TRUE),
            17, Map.of("accent_color", NULL, "spoiler", FALSE));

    private final List<ObjectNode> attachments;
    private final Set<Integer> taken = new HashSet<>();
    private int next = 1;

    /** @param attachments those of the message */
    public ComponentWriter(List<ObjectNode> attachments) {
        this.attachments = attachments;
    }

    public ArrayNode write(JsonNode components) {
        ArrayNode written = components.isArray() ? components.deepCopy() : Json.array();
        reserve(written);
        written.forEach(this::complete);
        return written;
    }

    private void reserve(JsonNode tree) {
        if (isComponent(tree) && tree.path("id").asInt() > 0) {
            taken.add(tree.path("id").asInt());
        }
        tree.forEach(this::reserve);
    }

    private void complete(JsonNode tree) {
        if (tree instanceof ObjectNode component && isComponent(tree)) {
            if (component.path("id").asInt() <= 0) {
                component.put("id", number());
            }
            USUAL.getOrDefault(component.path("type").asInt(), Map.of()).forEach(component::putIfAbsent);
        }
        if (tree.path("file") instanceof ObjectNode file) {
            locate(file).ifPresent(attachment -> describe((ObjectNode) tree, attachment));
        }
        if (tree.path("media") instanceof ObjectNode media) {
            locate(media);
        }
        tree.forEach(this::complete);
    }

    private static boolean isComponent(JsonNode tree) {
        return tree.isObject() && tree.path("type").isInt();
    }

    private int number() {
        while (!taken.add(next)) {
            next++;
        }
        return next;
    }

    private static void describe(ObjectNode file, ObjectNode attachment) {
        file.set("name", attachment.path("filename"));
        file.set("size", attachment.path("size"));
    }

    private Optional<ObjectNode> locate(ObjectNode media) {
        String url = media.path("url").asText();
        Optional<ObjectNode> attachment = attachments.stream()
                .filter(one -> url.equals(ATTACHMENT + one.path("filename").asText()))
                .findFirst();
        attachment.ifPresent(one -> {
            media.set("id", one.path("id"));
            media.set("attachment_id", one.path("id"));
            media.set("url", one.path("url"));
            media.set("proxy_url", one.path("url"));
        });
        return attachment;
    }
}
