package dev.answercoach.discord;

import java.util.List;
import java.util.Map;

/**
 * A use of a button, a list or a modal.
 *
 * @param visit who and where
 * @param argument the number that it carries
 * @param values what was chosen in a list
 * @param fields what was typed or chosen in a modal, by the field's id
 * @param files what was attached in a modal, by the field's id
 */
public record Press(
        Visit visit,
        int argument,
        List<String> values,
        Map<String, List<String>> fields,
        Map<String, List<AttachedFile>> files) {
    /** What was typed in this field, empty where nothing was. */
    public String typed(String field) {
        return fields.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }

    /** Without what was typed. */
    @Override
    public String toString() {
        return "Press[" + visit.number() + "]";
    }
}
