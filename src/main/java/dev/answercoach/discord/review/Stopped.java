package dev.answercoach.discord.review;

import dev.answercoach.discord.cards.Card;
import dev.answercoach.review.StaleReviewException;
import dev.answercoach.store.StoreException;
import dev.answercoach.text.Remark;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Why work on a review has stopped, for the log and for the card. */
final class Stopped {
    private static final Logger LOG = LoggerFactory.getLogger(Stopped.class);

    private Stopped() {}

    /** What a card says of a review that was stopped by this. */
    static Remark why(Card card, RuntimeException e) {
        Map<String, String> number = Map.of("number", card.id());
        if (e instanceof CancellationException || isInterrupted()) {
            LOG.info("event=review-interrupted card={}", card.id());
            return Remark.key("bot.review.elsewhere");
        }
        if (e instanceof StaleReviewException) {
            LOG.info("event=review-taken-away card={}", card.id());
            return Remark.key("bot.review.elsewhere");
        }
        if (e instanceof StoreException) {
            LOG.error("event=store-failed card={}", card.id(), e);
            return Remark.key("bot.store-failed", number);
        }
        LOG.error("event=bug card={}", card.id(), e);
        return Remark.key("bot.bug", number);
    }

    /** A bot that closes interrupts whoever waits, and so does who deletes a review; that tells nothing about what was waited for. */
    static boolean isInterrupted() {
        return Thread.currentThread().isInterrupted();
    }
}
