package dev.answercoach.text;

import java.text.Normalizer;
import java.util.Optional;

/** Verifies that a quote is really there. */
public final class Quotes {
    /** A score of 3 or more needs a quote of at least this many UTF-16 units. */
    public static final int LEAST_EVIDENCE = 8;

    private static final String QUOTATION_MARKS = "\"'`“”‘’„‚«»‹›「」『』〈〉《》＂＇";
    /** What models put around a quote that they cut out of a sentence. */
    private static final String CUTTING_MARKS = ".…";

    private Quotes() {}

    /**
     * Where the quote stands in a plain text. White space, quotation marks, letter case and dots around the quote may
     * differ; words may not. A quote starts where a word starts; in Korean it may end inside one, before its particle.
     */
    public static Optional<Span> locate(String quote, String text) {
        Skeleton sought = Skeleton.of(trimmed(Normalizer.normalize(quote, Normalizer.Form.NFC)));
        if (sought.letters().codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.empty();
        }
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            PlainText composed = PlainText.of(text);
            return locate(sought, composed.text()).map(composed::inSource);
        }
        return locate(sought, text);
    }

    private static Optional<Span> locate(Skeleton sought, String text) {
        Skeleton where = Skeleton.of(text);
        String letters = where.letters();
        int length = sought.letters().length();
        for (int at = letters.indexOf(sought.letters()); at >= 0; at = letters.indexOf(sought.letters(), at + 1)) {
            Span span = new Span(where.origin(at), where.origin(at + length - 1) + 1);
            if (startsWord(text, span.start()) && endsWord(text, span.end())) {
                return Optional.of(span);
            }
        }
        return Optional.empty();
    }

    private static String trimmed(String quote) {
        int start = 0;
        int end = quote.length();
        while (start < end && isAround(quote.charAt(start))) {
            start++;
        }
        while (end > start && isAround(quote.charAt(end - 1))) {
            end--;
        }
        return quote.substring(start, end);
    }

    private static boolean isAround(char unit) {
        return CUTTING_MARKS.indexOf(unit) >= 0 || isIgnored(unit);
    }

    private static boolean isIgnored(char unit) {
        return QUOTATION_MARKS.indexOf(unit) >= 0 || PlainText.isSpace(unit);
    }

    private static boolean startsWord(String text, int start) {
        if (start == 0) {
            return true;
        }
        char first = text.charAt(start);
        char before = text.charAt(start - 1);
        if (Character.isDigit(first) && isNumberMark(before)) {
            return start == 1 || !Character.isDigit(text.charAt(start - 2));
        }
        return !isOneWord(before, first);
    }

    private static boolean endsWord(String text, int end) {
        if (end == text.length()) {
            return true;
        }
        char last = text.charAt(end - 1);
        char after = text.charAt(end);
        if (Character.isDigit(last) && isNumberMark(after)) {
            return end + 1 == text.length() || !Character.isDigit(text.charAt(end + 1));
        }
        return Hangul.isHangul(last) || !isOneWord(last, after);
    }

    private static boolean isNumberMark(char unit) {
        return unit == ',' || unit == '.';
    }

    /** Whether the two would read as one word: both Hangul, or both other letters or digits. */
    private static boolean isOneWord(char one, char other) {
        return Character.isLetterOrDigit(one)
                && Character.isLetterOrDigit(other)
                && Hangul.isHangul(one) == Hangul.isHangul(other);
    }

    /**
     * A text without what may differ, and the place of each remaining unit in it. A gap between two Latin words or
     * figures stays as one mark ("the re" is not "there"); other gaps go, since writers of Korean disagree about spaces.
     */
    private static final class Skeleton {
        static final char GAP = ' ';

        private final String letters;
        private final int[] origins;

        private Skeleton(String letters, int[] origins) {
            this.letters = letters;
            this.origins = origins;
        }

        String letters() {
            return letters;
        }

        static Skeleton of(String text) {
            StringBuilder letters = new StringBuilder(text.length());
            int[] origins = new int[text.length()];
            boolean gap = false;
            for (int i = 0; i < text.length(); i++) {
                char unit = text.charAt(i);
                if (isIgnored(unit)) {
                    gap |= PlainText.isSpace(unit);
                    continue;
                }
                if (gap && !letters.isEmpty() && keepsGap(letters.charAt(letters.length() - 1), unit)) {
                    origins[letters.length()] = i - 1;
                    letters.append(GAP);
                }
                gap = false;
                origins[letters.length()] = i;
                letters.append(Character.toLowerCase(unit));
            }
            return new Skeleton(letters.toString(), origins);
        }

        int origin(int index) {
            return origins[index];
        }

        private static boolean keepsGap(char before, char after) {
            return isOneWord(before, after) && !Hangul.isHangul(before);
        }
    }
}
