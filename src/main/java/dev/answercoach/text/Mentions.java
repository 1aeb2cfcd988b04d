package dev.answercoach.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a placeholder that a text speaks of from one that was left in it: {@code "여기에 입력"이라는 안내 문구},
 * {@code {이름} 같은 변수}, the TBD column.
 */
final class Mentions {
    private static final String OPENING = "\"'“‘「『`";
    private static final String CLOSING = "\"'”’」』`";
    /** What follows a thing that is named as a thing. */
    private static final Pattern NAMED = Pattern.compile(
            "[\"'”’」』)]?(?:이?라는|이?라고|과 ?같은|와 ?같은| ?같은|처럼| 등의|이?란|, ?[^\\n.]{1,20}(?: 등| 같은)) ?(?:[가-힣]{1,6} ){0,2}(?:변수|문구|표시|표현|문자|자리|형식|양식|칸|필드|태그|토큰|말|글자|단어|값|기호|메모|주석|이름표|안내|플레이스홀더|대체|빈칸|기본값|가짜|더미)");

    private static final Pattern ENGLISH_NAMED = Pattern.compile(
            "(?i)[\"'”’)]? (?:tags?|elements?|placeholders?|variables?|tokens?|fields?|columns?|merge (?:tags?|fields?)|markers?|strings?|text)\\b");
    /** A sentence that is about placeholders. */
    private static final Pattern ABOUT = Pattern.compile(
            "(?i)플레이스홀더|자리 ?표시|치환|템플릿 ?(?:변수|엔진|문법)|변수(?:를|로|가|는)|더미 ?(?:텍스트|데이터|문구)|문자열|정규 ?(?:식|표현식)|placeholders?\\b|template (?:variables?|engine|string)|mail[- ]merge|merge (?:tags?|fields?)|dummy (?:text|data)|mock-?ups?\\b|regex");

    private static final int SENTENCE = 120;

    private Mentions() {}

    /** Whether the text only speaks of what stands in the span. */
    static boolean isMentioned(String text, Span span) {
        return isQuoted(text, span) || isNamed(text, span) || isAbout(text, span);
    }

    /** Between quotation marks with nothing else but a word or two. */
    private static boolean isQuoted(String text, Span span) {
        int before = span.start() - 1;
        int after = span.end();
        while (after < text.length() && after - span.end() < 3 && ".!?".indexOf(text.charAt(after)) >= 0) {
            after++;
        }
        return before >= 0
                && after < text.length()
                && OPENING.indexOf(text.charAt(before)) >= 0
                && CLOSING.indexOf(text.charAt(after)) >= 0;
    }

    private static boolean isNamed(String text, Span span) {
        Matcher korean = NAMED.matcher(text).region(span.end(), Math.min(text.length(), span.end() + SENTENCE));
        Matcher english =
                ENGLISH_NAMED.matcher(text).region(span.end(), Math.min(text.length(), span.end() + SENTENCE));
        return korean.lookingAt() || english.lookingAt();
    }

    private static boolean isAbout(String text, Span span) {
        int start = Math.max(0, span.start() - SENTENCE);
        int end = Math.min(text.length(), span.end() + SENTENCE);
        String before = text.substring(start, span.start());
        String after = text.substring(span.end(), end);
        int sentenceStart = Math.max(before.lastIndexOf(". "), before.lastIndexOf('\n')) + 1;
        int point = after.indexOf(". ");
        int newline = after.indexOf('\n');
        int stop = Math.min(point < 0 ? after.length() : point, newline < 0 ? after.length() : newline);
        return ABOUT.matcher(before.substring(sentenceStart)).find()
                || ABOUT.matcher(after.substring(0, stop)).find();
    }
}
