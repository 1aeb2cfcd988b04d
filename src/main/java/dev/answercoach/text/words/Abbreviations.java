package dev.answercoach.text.words;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Knows Korean words that are short for others, by a syllable of each part: 종소세 for 종합소득세, 정처기 for 정보처리기사. Words of
 * a text are sorted by their first syllable, which the short form keeps.
 */
final class Abbreviations {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 12;
    /** So many syllables are left out at least: what lacks but one is another word. */
    private static final int LEFT_OUT = 2;
    /** Texts that repeat one syllable without end are no answers. */
    private static final int MOST = 500;

    private final Map<Character, Set<String>> words = new HashMap<>();

    private Abbreviations() {}

    static Abbreviations of(Collection<String> texts) {
        Abbreviations abbreviations = new Abbreviations();
        for (String word : texts) {
            String noun = Particles.noun(word);
            if (noun.length() >= SHORTEST && noun.length() <= LONGEST) {
                Set<String> alike = abbreviations.words.computeIfAbsent(noun.charAt(0), key -> new HashSet<>());
                if (alike.size() < MOST) {
                    alike.add(noun);
                }
            }
        }
        return abbreviations;
    }

    /** Whether a word of the text is short for this one or the other way round. */
    boolean isRelated(String word) {
        return word.length() >= SHORTEST
                && word.length() <= LONGEST
                && words.getOrDefault(word.charAt(0), Set.of()).stream()
                        .anyMatch(other -> isShortFor(word, other) || isShortFor(other, word));
    }

    private static boolean isShortFor(String brief, String full) {
        if (full.length() - brief.length() < LEFT_OUT || full.length() > brief.length() * 3) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < brief.length(); i++) {
            at = full.indexOf(brief.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }
}
