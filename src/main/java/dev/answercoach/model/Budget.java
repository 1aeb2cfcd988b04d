package dev.answercoach.model;

import java.time.Instant;
import java.util.Optional;

/** What the host lets those who ask spend. Never throws: whether a review goes on must not hang on its accounts. */
public interface Budget {
    /**
     * Why a question is not to be asked, empty where it may be.
     *
     * @param asked when it is asked; the day that it is charged to
     */
    Optional<Failure> refusal(Call call, Instant asked);

    /**
     * Notes what a question cost, whether it was answered or not.
     *
     * @param asked as in {@link #refusal}
     * @param tokens read and written
     */
    void charge(Call call, Instant asked, long tokens);
}
