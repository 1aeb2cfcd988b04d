package dev.answercoach.text.words;

import dev.answercoach.text.figures.EnglishOrdinals;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Knows numbers inside names however they are written: Third for 3rd, II for 2, v5.2 for version 5.2, U14 for under-14. */
final class Numerals {
    private static final List<String> CARDINALS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** "I" is a word of its own. */
    private static final Map<String, Integer> ROMAN = Map.ofEntries(
            Map.entry("II", 2),
            Map.entry("III", 3),
            Map.entry("IV", 4),
            Map.entry("VI", 6),
            Map.entry("VII", 7),
            Map.entry("VIII", 8),
            Map.entry("IX", 9),
            Map.entry("XI", 11),
            Map.entry("XII", 12));

    /** A version, or the age that a team is under. */
    private static final Pattern RANK = Pattern.compile("(?<letter>[A-Z])(?<number>\\d{1,2})");

    private static final Pattern LETTERED = Pattern.compile("(?:[vV]|U-?)(?<number>\\d{1,3}(?:\\.\\d{1,3}){0,2})");

    private Numerals() {}

    /** Whether the word is a number that the sources have in figures, and no name of its own. */
    static boolean isKnown(String word, Vocabulary known) {
        int value = valueOf(word);
        return value > 0 && known.matches(figure(Integer.toString(value)));
    }

    /** Whether the word is a version or an age whose number the sources have. */
    static boolean isKnownLettered(String word, Vocabulary known) {
        var lettered = LETTERED.matcher(word);
        return lettered.matches() && known.matches(figure(lettered.group("number")));
    }

    /** "P1 cases" where the draft has priority-1 cases. */
    static boolean isKnownRank(String word, Vocabulary known) {
        var rank = RANK.matcher(word);
        return rank.matches()
                && known.matches(Pattern.compile("(?i)(?<![a-z])" + rank.group("letter") + "[a-z]{2,10}[ -]"
                        + rank.group("number") + "(?![\\d.])"));
    }

    private static int valueOf(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int ordinal = EnglishOrdinals.WORDS.indexOf(lower);
        int cardinal = CARDINALS.indexOf(lower);
        return Math.max(Math.max(ordinal, cardinal) + 1, ROMAN.getOrDefault(word, 0));
    }

    private static Pattern figure(String number) {
        return Pattern.compile("(?<![\\d.,])" + Pattern.quote(number) + "(?!\\d|[.,]\\d)");
    }
}
