package dev.answercoach.playground.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * The faults found in one request body, as the tree that Discord answers.
 *
 * <p>A part is refused either as a whole or for what stands in it, never both: the first fault noted on a path decides.
 */
final class Faults {
    private static final String HERE = "_errors";

    private final ObjectNode tree = JsonNodeFactory.instance.objectNode();

    /** Notes a fault at the part that the path leads to; an empty path is the body itself. */
    void note(List<String> path, String code, String message) {
        ObjectNode at = tree;
        for (String step : path) {
            if (at.has(HERE)) {
                return;
            }
            at = at.withObjectProperty(step);
        }
        if (at.isEmpty() || at.has(HERE)) {
            at.withArrayProperty(HERE).addObject().put("code", code).put("message", message);
        }
    }

    boolean isEmpty() {
        return tree.isEmpty();
    }

    /** Discord's answer, code 50035; empty where there is no fault. */
    Optional<ObjectNode> body() {
        return isEmpty()
                ? Optional.empty()
                : Optional.of(Refusals.of(50035, "Invalid Form Body").set("errors", (JsonNode) tree));
    }
}
