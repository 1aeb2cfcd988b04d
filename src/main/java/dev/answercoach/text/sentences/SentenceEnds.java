package dev.answercoach.text.sentences;

import dev.answercoach.text.Hangul;
import dev.answercoach.text.PlainText;
import dev.answercoach.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds where the sentences of one line end: after a full stop, a question or an exclamation mark outside quotation marks
 * and brackets, and after a polite Korean ending that somebody left without its point. One pass, linear in the line.
 */
final class SentenceEnds {
    private static final String TERMINATORS = ".!?…。";
    private static final String CLOSERS = "\"'”’」』)]}>»";

    /** What goes on with a quotation: the sentence has not ended yet. */
    private static final List<String> QUOTATION_GOES_ON = List.of("라고", "라는", "라며", "라면서", "이라고", "이라는", "하고 ", "하며");

    /** Never the end of a sentence. */
    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "dr", "prof", "vs", "e.g", "i.e", "no", "fig", "approx", "cf");
    /** The end of a sentence only where a capital follows. */
    private static final Set<String> TAILS = Set.of("inc", "ltd", "co", "corp", "etc", "a.m", "p.m", "u.s");

    private static final List<String> BARE_ENDINGS =
            List.of("했어요", "었어요", "았어요", "였어요", "있어요", "없어요", "됐어요", "졌어요", "겠어요", "이에요");

    private final String line;
    private final Enclosures enclosures;

    SentenceEnds(String line) {
        this.line = line;
        this.enclosures = Enclosures.of(line);
    }

    List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < line.length()) {
            int end = endAt(at, start);
            if (end < 0) {
                at++;
                continue;
            }
            spans.add(new Span(start, end));
            start = skipSpace(end);
            at = start;
        }
        if (start < line.length()) {
            spans.add(new Span(start, line.length()));
        }
        return spans;
    }

    /** The end of the sentence whose last mark begins at {@code at}, or -1 where none ends there. */
    private int endAt(int at, int start) {
        if (TERMINATORS.indexOf(line.charAt(at)) >= 0) {
            boolean judgedBefore = at > start && TERMINATORS.indexOf(line.charAt(at - 1)) >= 0;
            return judgedBefore ? -1 : endAfterMark(at, start);
        }
        return endsWithoutMark(at) ? at + 1 : -1;
    }

    private int endAfterMark(int at, int start) {
        int end = at + 1;
        while (end < line.length() && TERMINATORS.indexOf(line.charAt(end)) >= 0) {
            end++;
        }
        boolean quoted = enclosures.covers(at);
        while (end < line.length() && CLOSERS.indexOf(line.charAt(end)) >= 0) {
            end++;
        }
        if (quoted && (end == at + 1 || (end < line.length() && enclosures.covers(end)))) {
            return -1;
        }
        if (end >= line.length()) {
            return end;
        }
        if (!PlainText.isSpace(line.charAt(end))) {
            return endsPolitely(at) && Hangul.isSyllable(line.charAt(end)) && !quoted && !goesOn(end) ? end : -1;
        }
        int next = skipSpace(end);
        if (next >= line.length() || goesOn(next)) {
            return next >= line.length() ? end : -1;
        }
        return line.charAt(at) == '.' && isGuarded(at, start, next) ? -1 : end;
    }

    /** Whether the point at {@code at} belongs to a number, a date, an abbreviation or an ellipsis. */
    private boolean isGuarded(int at, int start, int next) {
        String token = tokenBefore(at);
        char following = line.charAt(next);
        if (isDigits(token)) {
            boolean enumerator = at - token.length() <= start;
            boolean date = Character.isDigit(following) || followsDatePart(at - token.length());
            return enumerator || (date && token.length() <= 4);
        }
        String lower = token.toLowerCase(Locale.ROOT);
        if (TITLES.contains(lower)
                || (token.length() == 1 && Character.isUpperCase(token.charAt(0)) && !token.equals("I"))) {
            return true;
        }
        boolean ellipsis = at + 1 < line.length() && line.charAt(at + 1) == '.';
        if (ellipsis && !endsPolitely(at)) {
            return !Character.isUpperCase(following);
        }
        return Character.isLowerCase(following) && (TAILS.contains(lower) || isLatin(token));
    }

    /** "2025. 4. 1. 입사": the last point follows a part that itself follows one. */
    private boolean followsDatePart(int tokenStart) {
        int before = tokenStart - 1;
        while (before >= 0 && PlainText.isSpace(line.charAt(before))) {
            before--;
        }
        return before >= 1 && line.charAt(before) == '.' && Character.isDigit(line.charAt(before - 1));
    }

    /** "했습니다 그래서": the ending is complete, only its point is missing. */
    private boolean endsWithoutMark(int at) {
        if (at + 1 >= line.length() || !PlainText.isSpace(line.charAt(at + 1)) || enclosures.covers(at)) {
            return false;
        }
        if (!endsFormally(at) && BARE_ENDINGS.stream().noneMatch(ending -> endsAt(ending, at))) {
            return false;
        }
        return !goesOn(skipSpace(at + 1));
    }

    /** -ㅂ니다 and -ㅂ니까, told from 아니다 and 그러니까 by the ㅂ before them. */
    private boolean endsFormally(int at) {
        return at >= 2 && (endsAt("니다", at) || endsAt("니까", at)) && hasFinalBieup(line.charAt(at - 2));
    }

    private boolean endsPolitely(int at) {
        return at >= 1 && "다요까죠".indexOf(line.charAt(at - 1)) >= 0;
    }

    private static boolean hasFinalBieup(char syllable) {
        return Hangul.isSyllable(syllable) && (syllable - 0xAC00) % 28 == 17;
    }

    private boolean endsAt(String ending, int at) {
        return line.startsWith(ending, at + 1 - ending.length());
    }

    private boolean goesOn(int next) {
        return QUOTATION_GOES_ON.stream().anyMatch(word -> line.startsWith(word, next));
    }

    private String tokenBefore(int at) {
        int start = at;
        while (start > 0
                && at - start < 12
                && !PlainText.isSpace(line.charAt(start - 1))
                && line.charAt(start - 1) != '(') {
            start--;
        }
        return line.substring(start, at);
    }

    private int skipSpace(int from) {
        int at = from;
        while (at < line.length() && PlainText.isSpace(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isDigits(String token) {
        return !token.isEmpty() && token.chars().allMatch(Character::isDigit);
    }

    private static boolean isLatin(String token) {
        return !token.isEmpty() && token.chars().allMatch(unit -> unit < 0x250);
    }
}
