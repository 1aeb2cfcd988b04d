package dev.answercoach.presentation;

import dev.answercoach.text.words.Differences.Segment;
import java.util.List;

/**
 * A piece of what a user sees, without regard to where. Faces draw it within their own means: the terminal with columns
 * and colour, others with what they have.
 */
public sealed interface Block {
    /** How a piece turned out; the one thing that colour says. */
    enum Tone {
        PLAIN,
        GOOD,
        WARNING,
        BAD,
        /** Of less weight than what stands around it. */
        QUIET
    }

    /** What the pieces after it are about. */
    record Heading(String text) implements Block {}

    /**
     * A length against its limit.
     *
     * @param used the length
     * @param max the most that is allowed
     * @param text the same in words
     */
    record Gauge(int used, int max, String text, Tone tone) implements Block {}

    /** One sentence or line. */
    record Line(String text, Tone tone) implements Block {}

    /** Pairs of a short label and what it labels, drawn so that they align. */
    record Rows(List<Row> rows) implements Block {
        public Rows {
            rows = List.copyOf(rows);
        }
    }

    record Row(String label, String text, Tone tone) {}

    /** What a user will copy: drawn so that copying yields exactly these characters. */
    record Copy(String text) implements Block {}

    /** A text with what was taken out of it and what came in, each marked. */
    record Changes(List<Segment> segments) implements Block {
        public Changes {
            segments = List.copyOf(segments);
        }
    }
}
