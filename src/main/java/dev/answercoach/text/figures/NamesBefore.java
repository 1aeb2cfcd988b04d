package dev.answercoach.text.figures;

import dev.answercoach.text.Hangul;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a bare number that belongs to a name (PostgreSQL 15, Windows 11) from one that counts. */
final class NamesBefore {
    private static final int REACH = 30;
    private static final Pattern LATIN_WORD =
            Pattern.compile("(?<lead>^|[^A-Za-z]) ?(?<word>[A-Za-z][A-Za-z0-9.+#-]{0,24}) $");
    private static final Pattern SENTENCE_START = Pattern.compile("(?:^|[.!?\\n:] ?|^ )$");
    private static final Pattern ENGLISH_NEXT = Pattern.compile(" (?:[a-z]{2,}|\\()");
    private static final Pattern COUNTING_WORD = Pattern.compile(
            "(?i)about|around|top|total|nearly|almost|only|over|under|than|and|or|to|from|by|of|with|at|in|for|all|the|between|served|reached|score");

    /** No version is written like 0.87 or 10,000. */
    private static final Pattern NO_VERSION = Pattern.compile("0\\.|\\d{1,3},\\d");

    private static final Pattern VERSION_NOUN = Pattern.compile("(?:버전|계열|환경|기반)");
    private static final Pattern VERB =
            Pattern.compile("[A-Z][a-z]+(?:ed|ing)|Built|Led|Cut|Wrote|Ran|Made|Won|Grew|Found");

    private NamesBefore() {}

    static boolean isName(String text, int start, int end) {
        Matcher word = LATIN_WORD.matcher(text.substring(Math.max(0, start - REACH), start));
        if (NO_VERSION.matcher(text).region(start, end).lookingAt()
                || !word.find()
                || MetricNames.isMetric(word.group("word"))
                || COUNTING_WORD.matcher(word.group("word")).matches()) {
            return false;
        }
        boolean capital = !word.group("word").equals(word.group("word").toLowerCase(Locale.ROOT));
        if (!capital) {
            return hangulNear(text, start, end);
        }
        String before = text.substring(
                Math.max(0, start - REACH - 2), start - word.group("word").length() - 1);
        boolean opensSentence = SENTENCE_START.matcher(before).find();
        return !(opensSentence
                && VERB.matcher(word.group("word")).matches()
                && ENGLISH_NEXT.matcher(text).region(end, text.length()).lookingAt());
    }

    /** Whether the number is a version, by the noun glued to it: "Windows 11환경", "Java 17버전". */
    static boolean isVersion(String text, int start, int end) {
        return VERSION_NOUN.matcher(text).region(end, text.length()).lookingAt() && isName(text, start, end);
    }

    private static boolean hangulNear(String text, int start, int end) {
        return text.substring(Math.max(0, start - REACH), Math.min(text.length(), end + REACH))
                .codePoints()
                .anyMatch(Hangul::isSyllable);
    }
}
