package dev.answercoach.review;

import dev.answercoach.model.Call;
import dev.answercoach.model.Outcome;

/** Says what is good and what is missing. What it quotes is verified afterwards, whoever it is. */
public interface Critic {
    Outcome<Critique> critique(ReviewTask task, Call call);
}
