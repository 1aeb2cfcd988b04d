package dev.answercoach.review;

import java.util.Optional;
import java.util.function.Supplier;

/** Hears what a critic has said so far. It is called with every piece that arrives, so it must return at once. */
@FunctionalInterface
public interface CritiqueProgress {
    /** Nobody hears: a critic may as well say all at once. */
    CritiqueProgress NOBODY = soFar -> {};

    /**
     * The critique has grown.
     *
     * @param soFar what is whole of it when the supplier is asked, its quotes verified as those of a whole critique are: the
     *     first scores in the order of the rubric, strengths, points and questions; empty while there is nothing
     */
    void growing(Supplier<Optional<Critique>> soFar);
}
