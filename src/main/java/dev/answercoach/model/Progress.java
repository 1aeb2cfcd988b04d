package dev.answercoach.model;

import java.util.function.Supplier;

/**
 * Hears that an answer is growing. Called by the thread that reads the answer, with every piece that arrives, so it must return
 * at once; what it is given may be asked at any later time, by any thread, and tells what there is by then.
 *
 * <p>An answer that is still growing has been checked by nobody, and it may never come to its end.
 */
@FunctionalInterface
public interface Progress {
    /** Nobody listens: the answer may as well come in one piece. */
    Progress NONE = soFar -> {};

    /**
     * The answer has grown.
     *
     * @param soFar what the model has written until the supplier is asked
     */
    void growing(Supplier<String> soFar);
}
