package dev.answercoach.review;

import dev.answercoach.model.Call;
import dev.answercoach.model.Outcome;

/** Says what is good and what is missing. What it quotes is verified afterwards, whoever it is. */
public interface Critic {
    /**
     * Says it.
     *
     * @param progress may hear it while it is being said
     */
    Outcome<Critique> critique(ReviewTask task, Call call, CritiqueProgress progress);
}
