package dev.answercoach.review;

import java.time.Instant;

/**
 * A review as it stands.
 *
 * @param id random and unguessable
 * @param request what was asked for
 * @param createdAt when
 * @param view what it has come to
 * @param events how many events that took
 */
public record Review(String id, ReviewRequest request, Instant createdAt, ReviewView view, int events) {
    public boolean isFinished() {
        return view.stage() == Stage.DONE;
    }
}
