package dev.answercoach.text.words;

import dev.answercoach.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells a name that lost a syllable to another one: 다온생활과학 for 가온생활과학. The draft's must be gone, and one of the two no
 * ordinary word, for ordinary ones take each other's place in any rewrite: 진행상황 and 진척상황.
 */
final class GarbledNames implements NameRule {
    /** Of two syllables one is too much to differ by. */
    private static final int SHORTEST = 4;

    /** No answer has so many words. */
    private static final int MOST = 3_000;

    @Override
    public List<Span> newIn(String rewrite, Vocabulary known) {
        List<Span> found = new ArrayList<>();
        Map<String, Span> added = new HashMap<>();
        HangulWords.forEachNoun(rewrite, word -> added.size() < MOST && isNew(word, known), added::putIfAbsent);
        if (added.isEmpty()) {
            return found;
        }
        List<String> gone = gone(rewrite, known);
        added.forEach((name, span) -> {
            if (name.length() >= SHORTEST && gone.stream().anyMatch(own -> isGarbled(name, own, known))) {
                found.add(span);
            }
        });
        return found;
    }

    private static boolean isNew(String word, Vocabulary known) {
        return word.length() >= SHORTEST && !known.knowsHangul(word);
    }

    /** The draft's words that the rewrite does not have. */
    private static List<String> gone(String rewrite, Vocabulary known) {
        List<String> gone = new ArrayList<>();
        HangulWords.forEachNoun(known.text(), word -> word.length() >= SHORTEST && gone.size() < MOST, (noun, span) -> {
            if (noun.length() >= SHORTEST && !rewrite.contains(noun)) {
                gone.add(noun);
            }
        });
        return gone;
    }

    private static boolean isGarbled(String name, String own, Vocabulary known) {
        return isAlmost(name, own)
                && !known.knowsHangul(name)
                && (isStrange(own) || isStrange(name) || SuffixedNames.isName(own));
    }

    private static boolean isStrange(String noun) {
        return !KoreanNouns.areOrdinary(noun, piece -> false) && !KoreanDictionary.isOneWord(noun);
    }

    /** Whether all syllables but one are the same. */
    static boolean isAlmost(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int differing = 0;
        for (int i = 0; i < one.length(); i++) {
            if (one.charAt(i) != other.charAt(i)) {
                differing++;
            }
        }
        return differing == 1;
    }
}
