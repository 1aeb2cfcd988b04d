package dev.answercoach.posting;

import dev.answercoach.text.ResourceList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The noun phrases of a posting's item in English: "Preparing case files and court bundles" speaks of case files and court
 * bundles. Words follow each other until one is a function word, a verb that duties begin with, or one that postings ask in.
 */
final class EnglishPhrases {
    private static final Set<String> HARD = ResourceList.words(EnglishPhrases.class, "hard-words.txt");
    private static final Set<String> VERBS = ResourceList.words(EnglishPhrases.class, "light-verbs-en.txt");

    private static final Pattern TOKEN =
            Pattern.compile("(?<word>[A-Za-z0-9][A-Za-z0-9&+#.'’/-]{0,40})|(?<divider>[^\\sA-Za-z0-9])");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,%+-]*");
    private static final Pattern ADVERB = Pattern.compile("[a-z]{3,}ly");

    private static final int MOST_WORDS = 3;
    private static final int SHORTEST = 3;

    private EnglishPhrases() {}

    /** The phrases of an item, in order. */
    static List<String> of(String item) {
        List<String> phrases = new ArrayList<>();
        List<String> words = new ArrayList<>();
        Matcher tokens = TOKEN.matcher(item);
        while (tokens.find()) {
            String word = tokens.group("word");
            if (word == null || divides(stripped(word), words.isEmpty())) {
                end(words, phrases::add);
            } else {
                words.add(stripped(word));
            }
        }
        end(words, phrases::add);
        return phrases;
    }

    private static boolean divides(String word, boolean first) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.isEmpty()
                || HARD.contains(lower)
                || NUMBER.matcher(lower).matches()
                || ADVERB.matcher(lower).matches()
                || (first && isVerb(lower));
    }

    /** In its base form or with -s, -ed or -ing. */
    static boolean isVerb(String word) {
        if (VERBS.contains(word)) {
            return true;
        }
        for (String ending : List.of("ing", "ed")) {
            if (word.endsWith(ending)) {
                String stem = word.substring(0, word.length() - ending.length());
                int end = stem.length() - 1;
                boolean doubled = end > 1 && stem.charAt(end) == stem.charAt(end - 1);
                if (VERBS.contains(stem)
                        || VERBS.contains(stem + "e")
                        || (doubled && VERBS.contains(stem.substring(0, end)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void end(List<String> words, Consumer<String> found) {
        List<String> last = words.subList(Math.max(0, words.size() - MOST_WORDS), words.size());
        String phrase = String.join(" ", last);
        if (phrase.length() >= SHORTEST || (phrase.length() > 1 && phrase.equals(phrase.toUpperCase(Locale.ROOT)))) {
            found.accept(phrase);
        }
        words.clear();
    }

    private static String stripped(String word) {
        int end = word.length();
        while (end > 0 && ".'’/-&".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }
}
