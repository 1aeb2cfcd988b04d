package dev.answercoach.playground.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.playground.wire.Json;
import dev.answercoach.playground.wire.Refusal;

/** A form that a person fills in, checked as Discord's client checks it before it sends anything. */
final class ModalForm {
    private static final int ACTION_ROW = 1;
    private static final int SELECT = 3;
    private static final int TEXT_INPUT = 4;
    private static final int TEXT_DISPLAY = 10;
    private static final int LABEL = 18;
    private static final int FILES = 19;
    private static final int LONGEST_TEXT = 4000;

    private final Desk desk;
    private final String cdn;
    private final ObjectNode attachments = Json.object();

    ModalForm(Desk desk, String cdn) {
        this.desk = desk;
        this.cdn = cdn;
    }

    /** What the bot is told of the form. */
    ObjectNode filled(JsonNode form, JsonNode values) {
        values.fieldNames()
                .forEachRemaining(name -> refuseIf(!hasField(form, name), "The form has no field " + name + "."));
        ObjectNode data = Json.object().put("custom_id", form.path("custom_id").asText());
        ArrayNode components = data.putArray("components");
        for (JsonNode top : form.path("components")) {
            components.add(top(top, values));
        }
        if (!attachments.isEmpty()) {
            data.putObject("resolved").set("attachments", attachments);
        }
        return data;
    }

    private ObjectNode top(JsonNode top, JsonNode values) {
        ObjectNode filled = numbered(top);
        switch (top.path("type").asInt()) {
            case LABEL -> filled.set("component", field(top.path("component"), values));
            case ACTION_ROW -> {
                ArrayNode fields = filled.putArray("components");
                top.path("components").forEach(one -> fields.add(field(one, values)));
            }
            case TEXT_DISPLAY -> {}
            default ->
                throw Refusal.sentence(
                        400, "The playground cannot show a component of type " + top.path("type") + " in a form.");
        }
        return filled;
    }

    private ObjectNode field(JsonNode field, JsonNode values) {
        String id = field.path("custom_id").asText();
        ObjectNode filled = numbered(field).put("custom_id", id);
        JsonNode given = values.path(id);
        if (field.path("type").asInt() == TEXT_INPUT) {
            filled.put("value", text(field, given, id));
        } else {
            filled.set("values", several(field, given, id));
        }
        return filled;
    }

    private static String text(JsonNode field, JsonNode given, String id) {
        // A field that the person leaves alone keeps what the bot wrote into it.
        String text = given.isMissingNode()
                ? field.path("value").asText("")
                : (given.isArray() ? given.path(0) : given).asText("");
        int length = text.codePointCount(0, text.length());
        refuseIf(field.path("required").asBoolean(true) && text.isEmpty(), "The field " + id + " is required.");
        int shortest = field.path("min_length").asInt(0);
        refuseIf(
                !text.isEmpty() && length < shortest,
                "The field " + id + " must have at least " + shortest + " characters.");
        int longest = field.path("max_length").asInt(LONGEST_TEXT);
        refuseIf(length > longest, "The field " + id + " may have at most " + longest + " characters.");
        return text;
    }

    private ArrayNode several(JsonNode field, JsonNode given, String id) {
        ArrayNode chosen = Json.array();
        if (given.isMissingNode()) {
            preset(field, chosen);
        } else if (given.isArray()) {
            chosen.addAll((ArrayNode) given);
        } else {
            chosen.add(given);
        }
        boolean required = field.path("required").asBoolean(true);
        int least = Math.max(field.path("min_values").asInt(1), required ? 1 : 0);
        int most = field.path("max_values").asInt(1);
        refuseIf(required && chosen.isEmpty(), "The field " + id + " is required.");
        refuseIf(
                !chosen.isEmpty() && (chosen.size() < least || chosen.size() > most),
                "The field " + id + " takes between " + least + " and " + most + " values.");
        chosen.forEach(value -> check(field, value, id));
        return chosen;
    }

    private static void preset(JsonNode field, ArrayNode chosen) {
        for (JsonNode option : field.path("options")) {
            if (option.path("default").asBoolean()) {
                chosen.add(option.path("value"));
            }
        }
    }

    private void check(JsonNode field, JsonNode value, String id) {
        if (field.path("type").asInt() == FILES) {
            attachments.set(value.asText(), desk.file(value.asText()).json(cdn));
        } else if (field.path("type").asInt() == SELECT) {
            boolean offered = Json.elements(field.path("options"))
                    .anyMatch(option -> option.path("value").equals(value));
            refuseIf(!offered, "The field " + id + " does not offer " + value.asText() + ".");
        }
    }

    private static boolean hasField(JsonNode tree, String customId) {
        boolean isIt =
                tree.path("type").isInt() && tree.path("custom_id").asText().equals(customId);
        return isIt || Json.elements(tree).anyMatch(one -> hasField(one, customId));
    }

    private static ObjectNode numbered(JsonNode component) {
        return Json.object()
                .put("type", component.path("type").asInt())
                .put("id", component.path("id").asInt());
    }

    private static void refuseIf(boolean wrong, String sentence) {
        if (wrong) {
            throw Refusal.sentence(400, sentence);
        }
    }
}
