package dev.answercoach.cli;

import dev.answercoach.review.ReviewEvent;
import dev.answercoach.review.ReviewView;

/** How a review shows itself while it runs and when it has ended. */
interface ReviewFace {
    /** Shows what the review has come to before, if it is taken up again. */
    void begin();

    /** Shows what has just happened. */
    void show(ReviewEvent event, ReviewView view);

    void end(ReviewView view);
}
