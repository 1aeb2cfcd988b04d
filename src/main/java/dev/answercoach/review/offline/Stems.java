package dev.answercoach.review.offline;

import dev.answercoach.text.ResourceList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Coarse stems of a text's words, to see whether two sentences speak of one thing. A Korean word is cut to its first two
 * syllables, which carry the noun or the verb in most words; an English word loses its ending. Good enough to tie
 * sentences together, not to read them.
 */
final class Stems {
    private static final int SYLLABLES = 2;
    private static final int LEAST_LATIN = 3;

    private static final Pattern WORD = Pattern.compile("[가-힣]{2,40}|[A-Za-z][A-Za-z0-9+#]{2,40}");
    private static final Pattern PARTICLE = Pattern.compile(
            "(?<=[가-힣]{2})(?:에서는|에게는|으로는|이라는|이란|란|에서|에게|까지|부터|보다|처럼|마다|으로|라는|이나|과의|와의|은|는|이|가|을|를|에|의|로|와|과|도|만|나|들)$");
    private static final Pattern ENDING = Pattern.compile("(?:ations?|ments?|ings?|ies|ied|ers?|ed|es|e|s|y|ly)$");

    private static final Set<String> STOP = words("stop-stems.txt");
    private static final Set<String> WORK = words("work-words.txt");
    private static final Set<String> PRIVATE = words("private-words.txt");
    private static final Set<String> ASKING = words("question-stop-stems.txt");

    private Stems() {}

    /** The stems of a text that mean something, each once. */
    static Set<String> of(String text) {
        Set<String> stems = new LinkedHashSet<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String stem = stem(words.group());
            if (!STOP.contains(stem)) {
                stems.add(stem);
            }
        }
        return stems;
    }

    /** The words of a question that name its subject, by their stems; how it asks is left out. */
    static Map<String, String> subjectOf(String question) {
        Map<String, String> subject = new LinkedHashMap<>();
        Matcher words = WORD.matcher(question);
        while (words.find()) {
            String stem = stem(words.group());
            if (!STOP.contains(stem) && !ASKING.contains(stem)) {
                subject.putIfAbsent(stem, PARTICLE.matcher(words.group()).replaceFirst(""));
            }
        }
        return subject;
    }

    /** Whether these stems belong to the world of work no less than to private life: a trade may be named by a word of both. */
    static boolean mayBeOfWork(Set<String> stems) {
        return ofWork(stems) > 0 && ofWork(stems) >= ofPrivateLife(stems, Set.of());
    }

    /**
     * Whether these stems belong to the world of work rather than to private life.
     *
     * @param trade what the work itself is about, so that it counts as no private life: a ferry, where tickets for it are sold
     */
    static boolean speakOfWork(Set<String> stems, Set<String> trade) {
        return ofWork(stems) > ofPrivateLife(stems, trade);
    }

    /**
     * Whether these stems belong to private life rather than to the world of work.
     *
     * @param trade what the work itself is about
     */
    static boolean speakOfPrivateLife(Set<String> stems, Set<String> trade) {
        long ofPrivateLife = ofPrivateLife(stems, trade);
        return ofPrivateLife > 0 && ofPrivateLife >= ofWork(stems);
    }

    /** How many of these stems belong to the world of work. */
    static long ofWork(Set<String> stems) {
        return count(WORK, stems);
    }

    private static long ofPrivateLife(Set<String> stems, Set<String> trade) {
        return count(
                PRIVATE, stems.stream().filter(stem -> !trade.contains(stem)).toList());
    }

    private static long count(Set<String> words, Collection<String> stems) {
        return stems.stream().filter(words::contains).count();
    }

    private static String stem(String word) {
        if (word.charAt(0) >= '가') {
            String bare = PARTICLE.matcher(word).replaceFirst("");
            return bare.substring(0, Math.min(SYLLABLES, bare.length()));
        }
        String lower = word.toLowerCase(Locale.ROOT);
        String cut = ENDING.matcher(lower).replaceFirst("");
        return cut.length() >= LEAST_LATIN ? cut : lower;
    }

    /** The words of a list, in which an English word may stand whole or cut. */
    private static Set<String> words(String resource) {
        return ResourceList.words(Stems.class, resource).stream()
                .flatMap(word -> word.charAt(0) >= '가'
                        ? Stream.of(word.substring(0, Math.min(SYLLABLES, word.length())))
                        : Stream.of(word, stem(word)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
