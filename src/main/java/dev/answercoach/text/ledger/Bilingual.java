package dev.answercoach.text.ledger;

import dev.answercoach.text.ResourceList;
import dev.answercoach.text.words.Translations;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives words of either language the things that they name, so that a translated figure is known by its words. */
final class Bilingual {
    private static final char THING = '@';
    private static final char MEANING = '~';
    private static final Bilingual TABLE = load();

    private final Map<String, Set<String>> english = new HashMap<>();
    private final Map<String, Set<String>> korean = new HashMap<>();
    /** How the Korean words begin: their first syllables, and all their beginnings. */
    private final BitSet firsts = new BitSet();

    private final Set<String> beginnings = new HashSet<>();
    private int things;

    private Bilingual() {}

    static Bilingual table() {
        return TABLE;
    }

    /** Whether this is what a thing is called by, for which each language may have several words. */
    static boolean isThing(String feature) {
        return feature.charAt(0) == THING;
    }

    /** Whether this is what an English word is called by, for which Korean may have several. */
    static boolean isMeaning(String feature) {
        return feature.charAt(0) == MEANING;
    }

    /** What a word of Latin letters names, in lower case and the singular; each thing is called by a sign and its number. */
    Set<String> ofEnglish(String word) {
        return english.getOrDefault(word, Set.of());
    }

    /** What the words within this Hangul word name. */
    Set<String> ofKorean(String word) {
        Set<String> things = new HashSet<>();
        for (int at = 0; at < word.length(); at++) {
            if (!firsts.get(word.charAt(at))) {
                continue;
            }
            for (int end = at + 1; end <= word.length() && beginnings.contains(word.substring(at, end)); end++) {
                if (end - at > 1 || isAlone(word, end)) {
                    things.addAll(korean.getOrDefault(word.substring(at, end), Set.of()));
                }
            }
        }
        return things;
    }

    /** A syllable within a word is hardly a word: 배포 is no ship. It may have a particle, or end a longer one: 불량률. */
    private static boolean isAlone(String word, int end) {
        return end == word.length() || word.length() <= 2;
    }

    private static Bilingual load() {
        Bilingual table = new Bilingual();
        for (List<String> row : ResourceList.rows(Bilingual.class, "bilingual.tsv", 2)) {
            table.add(
                    THING,
                    List.of(row.get(0).split("\\|", -1)),
                    List.of(row.get(1).split("\\|", -1)));
        }
        // The words of names and titles are words of other things too; one syllable stands in too many.
        Translations.all()
                .forEach((word, meanings) -> table.add(
                        MEANING,
                        meanings.stream()
                                .filter(meaning -> meaning.length() > 1)
                                .toList(),
                        List.of(word)));
        return table;
    }

    private void add(char sign, Collection<String> ofKorean, Collection<String> ofEnglish) {
        String thing = sign + Integer.toString(things++);
        for (String word : ofKorean) {
            korean.computeIfAbsent(word, any -> new HashSet<>()).add(thing);
            firsts.set(word.charAt(0));
            for (int end = 1; end <= word.length(); end++) {
                beginnings.add(word.substring(0, end));
            }
        }
        for (String word : ofEnglish) {
            english.computeIfAbsent(WordFeatures.singular(word), any -> new HashSet<>())
                    .add(thing);
        }
    }
}
