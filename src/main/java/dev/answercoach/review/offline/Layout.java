package dev.answercoach.review.offline;

import dev.answercoach.text.sentences.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sets pieces as a text: between two sentences stands what stood between them in the draft, a space, a line break or an
 * empty line; the first never begins with a connective that has lost its hold.
 */
final class Layout {
    private final String draft;
    private final Set<Sentence> openings;

    private Layout(String draft, Set<Sentence> openings) {
        this.draft = draft;
        this.openings = openings;
    }

    /** The draft's own paragraphs. */
    static Layout asIn(String draft) {
        return new Layout(draft, Set.of());
    }

    /** The draft's own paragraphs, and a line break before each of these sentences. */
    Layout breakingBefore(List<Sentence> sentences) {
        return new Layout(draft, new HashSet<>(sentences));
    }

    String set(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        Piece before = null;
        for (Piece piece : pieces) {
            text.append(separator(before, piece));
            text.append(before == null ? Link.withoutDangling(piece.text()) : piece.text());
            before = piece;
        }
        return text.toString();
    }

    private String separator(@Nullable Piece before, Piece piece) {
        if (before == null) {
            return "";
        }
        int start = before.source().span().end();
        int end = piece.source().span().start();
        int breaks = start <= end ? mostBreaks(start, end) : 0;
        if (breaks == 0 && openings.contains(piece.source())) {
            breaks = 1;
        }
        return breaks == 0 ? " " : "\n".repeat(Math.min(2, breaks)) + indent(end);
    }

    /** What indents the line at whose first sentence this place is: it shows to which item of a list another belongs. */
    private String indent(int sentence) {
        int start = sentence;
        while (start > 0 && draft.charAt(start - 1) == ' ') {
            start--;
        }
        return start > 0 && draft.charAt(start - 1) == '\n' ? draft.substring(start, sentence) : "";
    }

    /** The widest gap between two places of the draft: what was dropped between them takes its own breaks along. */
    private int mostBreaks(int start, int end) {
        int most = 0;
        int run = 0;
        for (int i = start; i < end; i++) {
            char unit = draft.charAt(i);
            if (unit == '\n') {
                most = Math.max(most, ++run);
            } else if (!Character.isWhitespace(unit)) {
                run = 0;
            }
        }
        return most;
    }
}
