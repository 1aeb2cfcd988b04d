package dev.answercoach.text.links;

import dev.answercoach.text.Span;
import java.text.Normalizer;

/**
 * A copy of a text that is only searched and never shown: letters and signs in their plain form (＠, ｈｔｔｐｓ：／／, the
 * ideographic full stop that browsers take for a dot), without characters and marks that show nothing of their own.
 */
final class FoldedSigns {
    private static final int IDEOGRAPHIC_FULL_STOP = 0x3002;

    private final StringBuilder text;
    /** Where each unit came from, and where what it came from ends. */
    private final int[] starts;

    private final int[] ends;

    private FoldedSigns(int length) {
        this.text = new StringBuilder(length);
        this.starts = new int[length];
        this.ends = new int[length];
    }

    static FoldedSigns of(String original) {
        int length = original.codePoints()
                .mapToObj(FoldedSigns::plain)
                .mapToInt(String::length)
                .sum();
        FoldedSigns folded = new FoldedSigns(length);
        for (int at = 0; at < original.length(); ) {
            int sign = original.codePointAt(at);
            int end = at + Character.charCount(sign);
            folded.append(plain(sign), at, end);
            at = end;
        }
        return folded;
    }

    String text() {
        return text.toString();
    }

    Span inOriginal(int start, int end) {
        return new Span(starts[start], ends[end - 1]);
    }

    private void append(String plain, int start, int end) {
        for (int i = 0; i < plain.length(); i++) {
            starts[text.length()] = start;
            ends[text.length()] = end;
            text.append(plain.charAt(i));
        }
    }

    private static String plain(int sign) {
        if (sign < 0x80) {
            return Character.toString(sign);
        }
        return switch (Character.getType(sign)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> "";
            default ->
                Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC)
                        .replace((char) IDEOGRAPHIC_FULL_STOP, '.');
        };
    }
}
