package dev.answercoach.text.figures;

import dev.answercoach.text.ResourceList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives words of either language the things that they name, so that a translated figure is known by its words. */
final class Bilingual {
    private static final Bilingual TABLE = load();

    private final Map<String, Set<String>> english;
    /** By the first syllable, since a Korean word is looked for at every place of a longer one. */
    private final Map<Character, Map<String, Set<String>>> korean;

    private Bilingual(Map<String, Set<String>> english, Map<Character, Map<String, Set<String>>> korean) {
        this.english = Map.copyOf(english);
        this.korean = Map.copyOf(korean);
    }

    static Bilingual table() {
        return TABLE;
    }

    /** What a word of Latin letters names, in lower case and the singular; each thing is called by a sign and its number. */
    Set<String> ofEnglish(String word) {
        return english.getOrDefault(word, Set.of());
    }

    /** What the words within this Hangul word name. */
    Set<String> ofKorean(String word) {
        Set<String> things = new HashSet<>();
        for (int at = 0; at < word.length(); at++) {
            for (Map.Entry<String, Set<String>> entry :
                    korean.getOrDefault(word.charAt(at), Map.of()).entrySet()) {
                if (word.startsWith(entry.getKey(), at)) {
                    things.addAll(entry.getValue());
                }
            }
        }
        return things;
    }

    private static Bilingual load() {
        Map<String, Set<String>> english = new HashMap<>();
        Map<Character, Map<String, Set<String>>> korean = new HashMap<>();
        List<List<String>> rows = new ArrayList<>(ResourceList.rows(Bilingual.class, "bilingual.tsv", 2));
        for (int i = 0; i < rows.size(); i++) {
            String thing = "@" + i;
            for (String word : rows.get(i).get(0).split("\\|", -1)) {
                korean.computeIfAbsent(word.charAt(0), first -> new HashMap<>())
                        .computeIfAbsent(word, any -> new HashSet<>())
                        .add(thing);
            }
            for (String word : rows.get(i).get(1).split("\\|", -1)) {
                english.computeIfAbsent(WordFeatures.singular(word), any -> new HashSet<>())
                        .add(thing);
            }
        }
        return new Bilingual(english, korean);
    }
}
