package dev.answercoach.review;

/**
 * Says that the review has gone on without the one who wanted to add to it: another process has taken the place of the
 * event, or the review has been deleted. Whoever meets it stops working on the review; nothing of theirs is stored.
 */
public final class StaleReviewException extends RuntimeException {
    private static final long serialVersionUID = 1;

    StaleReviewException(String reviewId, int seq) {
        super("review " + reviewId + " takes no event at " + seq);
    }
}
