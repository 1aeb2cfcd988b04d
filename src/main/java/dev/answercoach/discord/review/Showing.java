package dev.answercoach.discord.review;

import dev.answercoach.discord.cards.Card;
import dev.answercoach.review.Critique;
import dev.answercoach.review.ReviewView;
import dev.answercoach.text.Remark;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** A card that follows a review. */
interface Showing {
    Card card();

    /** What the review has come to. */
    void update(ReviewView view);

    /**
     * The review's place in the queue may have changed; it is shown when there is time to.
     *
     * @param ahead how many reviews are before it; empty once it is worked on
     */
    void moved(Supplier<OptionalInt> ahead);

    /** The critique is being written; what there is of it is shown when there is time to. */
    void growing(Supplier<Optional<Critique>> soFar);

    /** The review cannot go on, for this reason. */
    void fail(ReviewView view, Remark why);

    /** The review has been deleted: only this sentence is shown in its place, whatever comes after. */
    void gone(Remark why);

    /** Completes when it turns out that the user has taken the card away. */
    CompletableFuture<Void> dismissed();

    /** Completes when all stands as it should: true; or false when something of it could not be shown. */
    CompletableFuture<Boolean> end();
}
