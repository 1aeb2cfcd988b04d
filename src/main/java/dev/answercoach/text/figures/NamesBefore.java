package dev.answercoach.text.figures;

import dev.answercoach.text.Hangul;
import dev.answercoach.text.PlainText;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a bare number that belongs to a name (PostgreSQL 15, Windows 11) from one that counts. */
final class NamesBefore {
    private static final int REACH = 30;
    private static final int SHORT = 3;
    private static final Pattern LATIN_WORD =
            Pattern.compile("(?<lead>^|[^A-Za-z]) ?(?<word>[A-Za-z][A-Za-z0-9.+#-]{0,24}) $");
    private static final Pattern SENTENCE_START = Pattern.compile("(?:^|[.!?\\n:] ?|^ )$");
    private static final Pattern ENGLISH_NEXT = Pattern.compile(" (?:[a-z]{2,}|\\()");
    private static final Pattern COUNTING_WORD = Pattern.compile(
            "(?i)about|around|top|total|nearly|almost|only|over|under|than|and|or|to|from|by|of|with|at|in|for|all|the|between|served|reached|score");

    /** No version is written like 0.87 or 10,000. */
    private static final Pattern NO_VERSION = Pattern.compile("0\\.|\\d{1,3},\\d");

    /** "FEC 2·5·10wt%": the first of several that share a unit, and "MTTR 47 → 18 min" alike. */
    private static final Pattern LISTED = Pattern.compile(
            "[·~→]\\d| ?(?:→|->|=>) ?\\d[\\d,.]{0,8} ?(?:%|분|초|시간|일|건|명|개|원|점|(?:min|ms|s|sec|h|hours|minutes|days)(?![a-z]))");

    /** "Cpk 1.33 이상": what is at least or at most something is measured. */
    private static final Pattern BOUNDED =
            Pattern.compile(" ?(?:이상|이하|미만|초과|or (?:above|below|higher|lower|over|under|more|less|better)(?![a-z]))");

    private static final Pattern VERSION_NOUN = Pattern.compile("버전|계열|환경|기반|[gcir](?![A-Za-z0-9/])");
    private static final Pattern VERB =
            Pattern.compile("[A-Z][a-z]+(?:ed|ing)|Built|Led|Cut|Wrote|Ran|Made|Won|Grew|Found");

    private NamesBefore() {}

    static boolean isName(String text, int start, int end) {
        if (isGluedToHangul(text, start, end)) {
            return true;
        }
        if (!isBehindSpace(text, start)) {
            return false;
        }
        Matcher word = LATIN_WORD.matcher(text.substring(Math.max(0, start - REACH), start));
        if (BOUNDED.matcher(text).region(end, text.length()).lookingAt()
                || LISTED.matcher(text).region(end, text.length()).lookingAt()
                || NO_VERSION.matcher(text).region(start, end).lookingAt()
                || !word.find()
                || endsSentence(word.group("word"))
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

    /** "… by hand. 14 flows": a word with a point is the last of its sentence, unless it is short ("No. 2"). */
    private static boolean endsSentence(String word) {
        return word.endsWith(".") && word.indexOf('.') == word.length() - 1 && word.length() > SHORT + 1;
    }

    /** Whether the number is a version, by the noun glued to it: "Windows 11환경", "Java 17버전". */
    static boolean isVersion(String text, int start, int end) {
        return VERSION_NOUN.matcher(text).region(end, text.length()).lookingAt() && isName(text, start, end);
    }

    private static boolean isBehindSpace(String text, int start) {
        return start > 0 && PlainText.isSpace(text.charAt(start - 1));
    }

    /** "이마트24에서": a short number glued to a word, with no unit behind it. */
    private static boolean isGluedToHangul(String text, int start, int end) {
        return start > 0
                && end - start <= SHORT
                && Hangul.isSyllable(text.charAt(start - 1))
                && text.substring(start, end).chars().allMatch(unit -> Scripts.isDigit((char) unit));
    }

    private static boolean hangulNear(String text, int start, int end) {
        return text.substring(Math.max(0, start - REACH), Math.min(text.length(), end + REACH))
                .codePoints()
                .anyMatch(Hangul::isSyllable);
    }
}
