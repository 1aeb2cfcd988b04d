package dev.answercoach.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A point in which Discord's description is stricter than Discord: what is sent or answered in one form is written in
 * the described one before it is judged.
 *
 * <p>Where it is laxer nothing can be done here; the local Discord judges what it leaves out: 2000 characters of a created
 * message, 6000 over all embeds, custom ids that stand twice, the fields of each style of button, case and order of
 * command names and options, 100 characters of a choice's value, five components of a modal.
 */
record DescriptionDifference(String what, Consumer<JsonNode> rewriting) {
    private static final List<DescriptionDifference> IN_REQUESTS = List.of(
            new DescriptionDifference(
                    "JDA sends contexts and installation types of commands as strings, and Discord reads them",
                    body -> commands(body).forEach(command -> {
                        numbers(command.path("contexts"));
                        numbers(command.path("integration_types"));
                    })),
            new DescriptionDifference(
                    "the permissions of a command are a string in the reference and in JDA, a number in the description",
                    body -> commands(body)
                            .forEach(command ->
                                    rewrite(command, "default_member_permissions", DescriptionDifference::number))),
            new DescriptionDifference(
                    "uploaded files are numbered by numbers in the reference and in JDA, by strings in the description",
                    body -> List.of(body, body.path("data"))
                            .forEach(message -> message.path("attachments")
                                    .forEach(file -> rewrite(file, "id", id -> TextNode.valueOf(id.asText()))))));

    private static final List<DescriptionDifference> IN_ANSWERS = List.of(new DescriptionDifference(
            "the codes of faults in a form are words; the description gives them the numbers of other errors",
            body -> body.path("errors")
                    .findValues("_errors")
                    .forEach(faults -> faults.forEach(fault -> rewrite(fault, "code", code -> IntNode.valueOf(0))))));

    private static final Pattern DIGITS = Pattern.compile("\\d{1,18}");

    /** A copy of what was sent, in the form that the description expects. */
    static JsonNode ofRequest(JsonNode body) {
        return rewritten(body, IN_REQUESTS);
    }

    /** A copy of what was answered, in the form that the description expects. */
    static JsonNode ofAnswer(JsonNode body) {
        return rewritten(body, IN_ANSWERS);
    }

    private static JsonNode rewritten(JsonNode body, List<DescriptionDifference> differences) {
        JsonNode copy = body.deepCopy();
        differences.forEach(difference -> difference.rewriting().accept(copy));
        return copy;
    }

    private static Iterable<JsonNode> commands(JsonNode body) {
        return body.isArray() ? body : List.of(body);
    }

    private static void numbers(JsonNode list) {
        if (list instanceof ArrayNode array) {
            for (int index = 0; index < array.size(); index++) {
                array.set(index, number(array.path(index)));
            }
        }
    }

    private static JsonNode number(JsonNode value) {
        boolean digits = value.isTextual() && DIGITS.matcher(value.textValue()).matches();
        return digits ? LongNode.valueOf(value.asLong()) : value;
    }

    private static void rewrite(JsonNode owner, String field, UnaryOperator<JsonNode> change) {
        if (owner instanceof ObjectNode object && object.hasNonNull(field)) {
            object.set(field, change.apply(object.path(field)));
        }
    }
}
