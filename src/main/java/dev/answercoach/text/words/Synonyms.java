package dev.answercoach.text.words;

import dev.answercoach.text.ResourceList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ordinary words that answers use for each other: 고객 and 손님, 갈등 and 다툼. */
final class Synonyms {
    private static final Map<String, List<String>> GROUPS = read();

    private Synonyms() {}

    /** The words that say much the same, the word itself among them; empty where none is listed. */
    static List<String> of(String word) {
        return GROUPS.getOrDefault(word, List.of());
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> groups = new HashMap<>();
        for (String line : ResourceList.lines(Synonyms.class, "synonyms.txt")) {
            List<String> group = List.of(line.split(" "));
            group.forEach(word -> groups.put(word, group));
        }
        return Map.copyOf(groups);
    }
}
