package dev.answercoach.review;

import java.time.Instant;
import java.util.List;

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
    /** Whether check, critique and rewrites are there, whatever was wished for since. */
    public boolean isFinished() {
        return view.isFinished();
    }

    /** This review after these further events. */
    Review after(List<ReviewEvent> further) {
        ReviewView now = view;
        for (ReviewEvent event : further) {
            now = event.applyTo(now);
        }
        return new Review(id, request, createdAt, now, events + further.size());
    }
}
