package dev.answercoach.text.ledger;

import dev.answercoach.text.figures.Scripts;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * By what a word is known again: Latin words whole, Korean ones by their syllable pairs, so that particles and endings
 * matter little, and either by what it names in both languages. Remembers what it was asked; for one thread at a time.
 */
final class WordFeatures {
    /** A letter is there for no more than to tell one of several from the others. */
    private static final double LETTER = 1.5;

    private final Map<String, Map<String, Double>> known = new HashMap<>();

    /** The features of a word, and how much of it each is. */
    Map<String, Double> of(String word) {
        return known.computeIfAbsent(word, written -> read(written.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, Double> read(String word) {
        Map<String, Double> features = new HashMap<>();
        Set<String> parts = Context.features(word);
        if (word.length() == 1 && Scripts.isLatin(word.charAt(0))) {
            features.put(word, LETTER);
        }
        // Many parts of one word tell little more than one.
        parts.forEach(part -> features.put(part, 1 / Math.sqrt(parts.size())));
        if (Scripts.isDigit(word.charAt(0))) {
            // A number that is no figure is there to tell one of several from the others: 13회차, 2공장.
            features.put(word, LETTER);
        } else if (Scripts.isLatin(word.charAt(0))) {
            Set<String> things = Bilingual.table().ofEnglish(singular(word));
            things.forEach(thing -> features.put(thing, 1 / Math.sqrt(things.size())));
        } else {
            // Of the English words that a Korean one may stand for a translation uses one.
            Bilingual.table().ofKorean(word).forEach(thing -> features.put(thing, 1.0));
        }
        return features;
    }

    /** A word without its plural; what is no plural is cut the same way everywhere. */
    static String singular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + 'y';
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && word.length() > 3;
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
