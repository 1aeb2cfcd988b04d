package dev.answercoach.discord.review;

import dev.answercoach.discord.cards.Card;
import dev.answercoach.review.ReviewView;
import dev.answercoach.text.Remark;
import java.util.concurrent.CompletableFuture;

/** A card that follows a review. */
interface Showing {
    Card card();

    /** What the review has come to. */
    void update(ReviewView view);

    /** The review cannot go on, for this reason. */
    void fail(ReviewView view, Remark why);

    /** The review has been deleted: only this sentence is shown in its place. */
    void gone(Remark why);

    /** Completes when all stands as it should: true; or false when something of it could not be shown. */
    CompletableFuture<Boolean> end();
}
