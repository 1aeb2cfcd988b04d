package dev.answercoach.playground.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.playground.wire.Json;
import dev.answercoach.playground.wire.Refusal;
import java.util.Map;

/** The options that a person gives to a slash command, checked as Discord's client checks them before it sends anything. */
final class OptionForm {
    private static final int STRING = 3;
    private static final int INTEGER = 4;
    private static final int BOOLEAN = 5;
    private static final int USER = 6;
    private static final int NUMBER = 10;
    private static final int ATTACHMENT = 11;
    private static final int LONGEST_STRING = 6000;

    private final Desk desk;
    private final String cdn;
    private final ObjectNode resolved = Json.object();

    OptionForm(Desk desk, String cdn) {
        this.desk = desk;
        this.cdn = cdn;
    }

    /** What was resolved besides: attachments by their ids. */
    ObjectNode resolved() {
        return resolved;
    }

    /** The options of a command that is sent. */
    ArrayNode filled(JsonNode defined, JsonNode given) {
        refuseUnknown(defined, given);
        ArrayNode options = Json.array();
        for (JsonNode option : defined) {
            String name = option.path("name").asText();
            JsonNode value = given.path(name);
            if (isAbsent(value)) {
                refuseIf(option.path("required").asBoolean(), "The option " + name + " is required.");
            } else {
                options.add(option(option, checked(option, value)));
            }
        }
        return options;
    }

    /** The options of a command that is still being typed: nothing is checked, and one has the cursor in it. */
    ArrayNode typed(JsonNode defined, JsonNode given, String focused) {
        refuseUnknown(defined, given);
        ArrayNode options = Json.array();
        for (JsonNode option : defined) {
            String name = option.path("name").asText();
            boolean hasCursor = name.equals(focused);
            refuseIf(
                    hasCursor && !option.path("autocomplete").asBoolean(),
                    "The option " + name + " has no autocompletion.");
            if (hasCursor || !isAbsent(given.path(name))) {
                ObjectNode typed = option(option, hasCursor ? text(given.path(name)) : given.path(name));
                options.add(hasCursor ? typed.put("focused", true) : typed);
            }
        }
        return options;
    }

    private static JsonNode text(JsonNode value) {
        return Json.array().add(value.asText("")).get(0);
    }

    private static ObjectNode option(JsonNode defined, JsonNode value) {
        ObjectNode option = Json.object()
                .put("name", defined.path("name").asText())
                .put("type", defined.path("type").asInt());
        option.set("value", value);
        return option;
    }

    private static void refuseUnknown(JsonNode defined, JsonNode given) {
        for (Map.Entry<String, JsonNode> one : given.properties()) {
            boolean known = Json.elements(defined)
                    .anyMatch(option -> option.path("name").asText().equals(one.getKey()));
            refuseIf(!known, "The command has no option " + one.getKey() + ".");
        }
    }

    private JsonNode checked(JsonNode option, JsonNode value) {
        String name = option.path("name").asText();
        switch (option.path("type").asInt()) {
            case STRING -> checkText(option, value, name);
            case INTEGER -> checkNumber(option, value, value.isIntegralNumber(), name, "a whole number");
            case NUMBER -> checkNumber(option, value, value.isNumber(), name, "a number");
            case BOOLEAN -> refuseIf(!value.isBoolean(), "The option " + name + " must be true or false.");
            case USER -> desk.userById(value.asText(), resolved);
            case ATTACHMENT -> attach(value);
            default -> throw Refusal.sentence(400, "The playground cannot fill in the option " + name + ".");
        }
        return value;
    }

    private static void checkText(JsonNode option, JsonNode value, String name) {
        refuseIf(!value.isTextual(), "The option " + name + " must be a text.");
        int length = value.asText().codePointCount(0, value.asText().length());
        int longest = Math.min(LONGEST_STRING, option.path("max_length").asInt(LONGEST_STRING));
        refuseIf(length > longest, "The option " + name + " may have at most " + longest + " characters.");
        int shortest = option.path("min_length").asInt(0);
        refuseIf(length < shortest, "The option " + name + " must have at least " + shortest + " characters.");
        checkChoice(option, value, name);
    }

    private static void checkNumber(JsonNode option, JsonNode value, boolean fits, String name, String kind) {
        refuseIf(!fits, "The option " + name + " must be " + kind + ".");
        double number = value.asDouble();
        refuseIf(
                number < option.path("min_value").asDouble(-Double.MAX_VALUE),
                "The option " + name + " must be at least "
                        + option.path("min_value").asText() + ".");
        refuseIf(
                number > option.path("max_value").asDouble(Double.MAX_VALUE),
                "The option " + name + " must be at most "
                        + option.path("max_value").asText() + ".");
        checkChoice(option, value, name);
    }

    private static void checkChoice(JsonNode option, JsonNode value, String name) {
        JsonNode choices = option.path("choices");
        boolean offered = choices.isEmpty()
                || Json.elements(choices)
                        .anyMatch(choice -> choice.path("value").asText().equals(value.asText()));
        refuseIf(!offered, "The option " + name + " takes only what is offered.");
    }

    private void attach(JsonNode value) {
        resolved.withObjectProperty("attachments")
                .set(value.asText(), desk.file(value.asText()).json(cdn));
    }

    private static boolean isAbsent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    private static void refuseIf(boolean wrong, String sentence) {
        if (wrong) {
            throw Refusal.sentence(400, sentence);
        }
    }
}
