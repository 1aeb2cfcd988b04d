package dev.answercoach.text.words;

import dev.answercoach.text.ResourceList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What Korean says for the English words of names, titles and institutions: Purchasing Team is 구매팀, Level 2 is 2급. A
 * translation is free, so that a word may have many.
 */
public final class Translations {
    private static final Map<String, Set<String>> KOREAN = read();

    private Translations() {}

    /** The Korean words of all English ones that are listed. */
    public static Map<String, Set<String>> all() {
        return KOREAN;
    }

    /** The Korean words that an English one may stand for, empty where none is listed. */
    static Set<String> of(String english) {
        String word = english.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9é]", "");
        Set<String> base = KOREAN.getOrDefault(EnglishWords.base(word), Set.of());
        Set<String> listed = KOREAN.getOrDefault(word, base);
        // who directs is no 직접, though a director's base form is direct
        boolean agent = word.endsWith("er") || word.endsWith("or");
        if (listed.equals(base) || (agent && KOREAN.containsKey(word))) {
            return listed;
        }
        Set<String> both = new LinkedHashSet<>(listed);
        both.addAll(base);
        return both;
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> korean = new HashMap<>();
        for (List<String> row : ResourceList.rows(Translations.class, "translations.tsv", 2)) {
            String english = row.get(0).replaceAll("[^a-z0-9é]", "");
            korean.computeIfAbsent(english, key -> new LinkedHashSet<>())
                    .addAll(List.of(row.get(1).split(" ")));
        }
        return Map.copyOf(korean);
    }
}
