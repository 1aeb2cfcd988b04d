package dev.answercoach.discord.review;

import dev.answercoach.discord.Control;
import dev.answercoach.discord.Dispatcher;
import dev.answercoach.discord.Press;
import dev.answercoach.discord.Reception;
import dev.answercoach.discord.cards.Card;
import dev.answercoach.review.Review;
import dev.answercoach.review.ReviewArchive;
import dev.answercoach.text.Remark;
import java.util.Optional;

/** A control of a card that shows a review. */
final class ReviewControl implements Control {
    private final String action;
    private final ReviewArchive archive;
    private final Use use;

    /** What the control does with the review of its card. */
    interface Use {
        Reception of(Press press, Card card, Review review);
    }

    ReviewControl(String action, ReviewArchive archive, Use use) {
        this.action = action;
        this.archive = archive;
        this.use = use;
    }

    @Override
    public String action() {
        return action;
    }

    @Override
    public Reception use(Press press, Card card) {
        Optional<Review> review = card.reviewId().flatMap(id -> archive.find(card.user(), id));
        return review.map(found -> use.of(press, card, found))
                .orElseGet(() -> Dispatcher.say(press.visit(), Remark.key("bot.review-gone")));
    }
}
