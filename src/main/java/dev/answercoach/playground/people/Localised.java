package dev.answercoach.playground.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Shows commands in the language of a person's client. */
final class Localised {
    private Localised() {}

    /** The command with {@code name_localized} and {@code description_localized}, down to its options and choices. */
    static ObjectNode command(JsonNode command, String locale) {
        ObjectNode shown = command.deepCopy();
        localise(shown, locale);
        return shown;
    }

    private static void localise(ObjectNode shown, String locale) {
        for (String field : new String[] {"name", "description"}) {
            JsonNode plain = shown.path(field);
            if (plain.isTextual()) {
                String there = shown.path(field + "_localizations").path(locale).asText(plain.asText());
                shown.put(field + "_localized", there);
            }
        }
        for (String below : new String[] {"options", "choices"}) {
            for (JsonNode one : shown.path(below)) {
                localise((ObjectNode) one, locale);
            }
        }
    }
}
