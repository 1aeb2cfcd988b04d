package dev.answercoach.text.words;

import dev.answercoach.text.ResourceList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells ordinary English words from others, by a list of base forms and the endings that English puts on them. */
final class EnglishWords {
    private static final Set<String> BASE = base();

    /** Latin words and letters that Korean answers use as ordinary words too: vs, etc, A. */
    private static final Set<String> ABBREVIATIONS = ResourceList.words(EnglishWords.class, "ordinary-latin.txt");

    /** Endings that make ordinary words; names seldom have them. */
    private static final List<String> DERIVED = List.of(
            "tion", "tions", "sion", "sions", "ment", "ments", "ness", "ity", "ities", "ance", "ances", "ence", "ences",
            "able", "ible", "ful", "less", "ive", "ives", "ous", "ized", "ised", "izing", "ising", "ally", "ingly",
            "edly", "ship", "hood", "ward", "wards", "ology", "ically", "ical");

    /** An ending, and what may stand in its place in the base form. */
    private static final List<List<String>> ENDINGS = List.of(
            List.of("ies", "y"),
            List.of("ied", "y"),
            List.of("ily", "y"),
            List.of("iers", "y"),
            List.of("iest", "y"),
            List.of("ier", "y"),
            List.of("ing", "", "e"),
            List.of("ings", "", "e"),
            List.of("ed", "", "e"),
            List.of("ers", "", "e"),
            List.of("er", "", "e"),
            List.of("ors", "", "e"),
            List.of("or", "", "e"),
            List.of("est", "", "e"),
            List.of("ly", "", "le"),
            List.of("al", "", "e"),
            List.of("es", "", "e"),
            List.of("s", ""));

    /** What may stand behind one stem in the forms of a word, a doubled consonant included. */
    private static final Set<String> FORM_ENDINGS = ResourceList.words(EnglishWords.class, "form-endings.txt");

    private static final int SHORTEST_STEM = 4;
    private static final int MOST_SHARED_IN_ENDING = 3;

    private static final int SHORTEST_DERIVED = 7;

    /** The shortest parts that a compound may have. */
    private static final int SHORTEST_PART = 3;

    private EnglishWords() {}

    private static Set<String> base() {
        return Stream.of("english-words.txt", "english-lemmas.txt")
                .flatMap(list -> ResourceList.words(EnglishWords.class, list).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    static boolean isAbbreviation(String lower) {
        return ABBREVIATIONS.contains(lower);
    }

    /** Whether two ordinary words make this one: cutover, whiteboards. Capitalised compounds are names too often. */
    static boolean isCompound(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int split = SHORTEST_PART; split <= lower.length() - SHORTEST_PART; split++) {
            if (BASE.contains(lower.substring(0, split)) && isOrdinary(lower.substring(split))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the list has this word in lower case as it stands. */
    static boolean isListed(String lower) {
        return BASE.contains(lower);
    }

    static boolean isOrdinary(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return isKnown(lower)
                || (lower.endsWith("s")
                        && lower.length() > SHORTEST_PART
                        && isKnown(lower.substring(0, lower.length() - 1)));
    }

    private static boolean isKnown(String lower) {
        return BASE.contains(lower) || isDerived(lower) || isInflected(lower) || isPrefixed(lower);
    }

    /** The base form where the list has it, else the word itself. */
    static String base(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (List<String> ending : ENDINGS) {
            if (lower.endsWith(ending.get(0))) {
                String stem = lower.substring(0, lower.length() - ending.get(0).length());
                for (String replacement : ending.subList(1, ending.size())) {
                    if (BASE.contains(stem + replacement)) {
                        return stem + replacement;
                    }
                }
                if (isDoubled(stem) && BASE.contains(stem.substring(0, stem.length() - 1))) {
                    return stem.substring(0, stem.length() - 1);
                }
            }
        }
        return lower;
    }

    private static boolean isInflected(String lower) {
        return BASE.contains(base(lower));
    }

    private static boolean isDerived(String lower) {
        return lower.length() >= SHORTEST_DERIVED && DERIVED.stream().anyMatch(lower::endsWith);
    }

    private static boolean isPrefixed(String lower) {
        for (String prefix : List.of(
                "un", "re", "non", "pre", "mis", "over", "under", "sub", "inter", "multi", "auto", "micro", "back",
                "co", "de", "dis")) {
            if (lower.startsWith(prefix) && lower.length() > prefix.length() + 2) {
                String rest = lower.substring(prefix.length());
                if (BASE.contains(rest) || isInflected(rest)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether two words in lower case are forms of one by their endings: catering and caterer, planning and planner. */
    static boolean areForms(String one, String other) {
        int shared = 0;
        while (shared < Math.min(one.length(), other.length()) && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        // the stem may end before letters that both share: planned, planner
        for (int stem = shared; stem >= Math.max(SHORTEST_STEM, shared - MOST_SHARED_IN_ENDING); stem--) {
            if (isFormEnding(one.substring(stem)) && isFormEnding(other.substring(stem))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFormEnding(String ending) {
        return ending.isEmpty() || FORM_ENDINGS.contains(ending);
    }

    private static boolean isDoubled(String stem) {
        int length = stem.length();
        return length > 2 && stem.charAt(length - 1) == stem.charAt(length - 2);
    }
}
