package dev.answercoach.text.spelling;

import dev.answercoach.text.Hangul;
import dev.answercoach.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds two or three spaces where one belongs. Wider gaps, tabs and bars belong to a table that somebody has drawn,
 * lines that end in a semicolon or a brace to code; two spaces after an English sentence are an old habit and no slip.
 */
final class WideSpaces implements SlipRule {
    private static final int WIDEST = 3;

    private static final String CODE_ENDS = ";{}";
    /** How much of the words on both sides is shown, in UTF-16 units. */
    private static final int REACH = 20;

    @Override
    public List<Slip> find(String text) {
        List<Slip> slips = new ArrayList<>();
        int lineStart = 0;
        while (lineStart < text.length()) {
            int newline = text.indexOf('\n', lineStart);
            int lineEnd = newline < 0 ? text.length() : newline;
            addSlips(text, lineStart, lineEnd, slips);
            lineStart = lineEnd + 1;
        }
        return slips;
    }

    private static void addSlips(String text, int lineStart, int lineEnd, List<Slip> slips) {
        if (lineEnd > lineStart && CODE_ENDS.indexOf(text.charAt(lineEnd - 1)) >= 0) {
            return;
        }
        List<Slip> ofLine = new ArrayList<>();
        int at = afterIndent(text, lineStart, lineEnd);
        while (at < lineEnd) {
            char unit = text.charAt(at);
            if (unit == '|' || unit == '\t' || unit == '│') {
                return;
            }
            int end = at;
            while (end < lineEnd && text.charAt(end) == ' ') {
                end++;
            }
            if (end - at > WIDEST && end < lineEnd) {
                return;
            }
            if (end - at > 1 && end < lineEnd && !endsEnglishSentence(text, at)) {
                ofLine.add(slip(text, at, end));
            }
            at = Math.max(end, at + 1);
        }
        slips.addAll(ofLine);
    }

    private static int afterIndent(String text, int lineStart, int lineEnd) {
        int at = lineStart;
        while (at < lineEnd && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static boolean endsEnglishSentence(String text, int at) {
        return at >= 2 && ".!?:".indexOf(text.charAt(at - 1)) >= 0 && !Hangul.isSyllable(text.charAt(at - 2));
    }

    private static Slip slip(String text, int from, int to) {
        int start = from;
        while (start > 0 && from - start < REACH && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = to;
        while (end < text.length() && end - to < REACH && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        Span span = new Span(wholeCharacter(text, start), wholeCharacter(text, end));
        String better = text.substring(span.start(), from) + " " + text.substring(to, span.end());
        return new Slip(Slip.Kind.SPACES, span, span.in(text), better);
    }

    /** This place, or the next one where it is in the middle of a character. */
    private static int wholeCharacter(String text, int at) {
        return at > 0
                        && at < text.length()
                        && Character.isLowSurrogate(text.charAt(at))
                        && Character.isHighSurrogate(text.charAt(at - 1))
                ? at + 1
                : at;
    }
}
