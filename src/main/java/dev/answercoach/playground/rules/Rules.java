package dev.answercoach.playground.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * Discord's judgement of what a bot sends: empty where it is taken, else the error body that Discord answers.
 *
 * <p>All problems of one request are in one body, under the path of the field. Sources: Discord's reference and its
 * published API description; codes and messages as bots have seen them. What is refused with a code that is not public
 * has the code {@code INVALID}. Texts are counted in code points.
 */
public final class Rules {
    /** An uploaded file: its name and its size in bytes. The n-th of a request is {@code files[n]}. */
    public record RuledFile(String name, long size) {}

    private Rules() {}

    /**
     * Judges a message that is created or edited.
     *
     * <p>Of an edit only what it names is judged. A message that was created with the flag {@code IS_COMPONENTS_V2}
     * keeps it: whoever judges the edit of such a message adds the flag to it first.
     *
     * @param message the body, or {@code payload_json} of a multipart one; missing where only files were sent
     */
    public static Optional<ObjectNode> message(JsonNode message, List<RuledFile> files, boolean edit) {
        return new MessageRules(message, files, edit).refusal();
    }

    /** Judges the {@code data} of an answer that opens a modal. */
    public static Optional<ObjectNode> modal(JsonNode data) {
        return new ModalRules(data).refusal();
    }

    /** Judges the list of commands by which an application overwrites all its global ones. */
    public static Optional<ObjectNode> commands(JsonNode array) {
        return new CommandRules(array).refusal();
    }

    /** Judges the {@code data} of an answer to an autocomplete. */
    public static Optional<ObjectNode> choices(JsonNode data) {
        return ChoiceRules.refusal(data);
    }

    /** The HTTP status that goes with an error body of these rules: 400, 413 for what is too large, or 500. */
    public static int status(ObjectNode refusal) {
        return switch (refusal.path("code").asInt()) {
            case 40005 -> 413;
            case 0 -> 500;
            default -> 400;
        };
    }

    /**
     * An error body whose paths begin with a field: what an interaction answers stands under {@code data}.
     *
     * @return a copy; the same where the body names no fields
     */
    public static ObjectNode under(String field, ObjectNode refusal) {
        ObjectNode moved = refusal.deepCopy();
        if (refusal.has("errors")) {
            moved.putObject("errors").set(field, refusal.path("errors"));
        }
        return moved;
    }
}
