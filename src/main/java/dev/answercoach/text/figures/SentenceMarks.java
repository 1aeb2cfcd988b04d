package dev.answercoach.text.figures;

import dev.answercoach.text.Hangul;

/** Finds where a sentence ends in a stretch of a folded text: at a line break, and at a mark that no figure goes on behind. */
final class SentenceMarks {
    private SentenceMarks() {}

    static boolean areIn(String stretch) {
        return first(stretch) < stretch.length();
    }

    /** The place of the first end, or the stretch's length. */
    static int first(String stretch) {
        int at = 0;
        while (at < stretch.length() && !endsAt(stretch, at)) {
            at++;
        }
        return at;
    }

    /** The place behind the last end, or 0. */
    static int behindLast(String stretch) {
        int at = stretch.length();
        while (at > 0 && !endsAt(stretch, at - 1)) {
            at--;
        }
        return at;
    }

    private static boolean endsAt(String stretch, int at) {
        char mark = stretch.charAt(at);
        if (mark != '.' && mark != '!' && mark != '?') {
            return mark == '\n';
        }
        return at + 1 == stretch.length() || mayOpen(stretch.charAt(at + 1));
    }

    /** Whether this may stand behind the mark that ends a sentence; in 3.5 and a.b none ends. */
    private static boolean mayOpen(char next) {
        boolean space = next == ' ' || (next >= '\t' && next <= '\r');
        return space || Hangul.isSyllable(next) || (next >= 'A' && next <= 'Z');
    }
}
