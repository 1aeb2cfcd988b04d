package dev.answercoach.discord.review;

import dev.answercoach.discord.Dispatcher;
import dev.answercoach.discord.Reception;
import dev.answercoach.discord.Visit;
import dev.answercoach.discord.cards.Card;
import dev.answercoach.discord.cards.CardStore.NewCard;
import dev.answercoach.discord.cards.Cards;
import dev.answercoach.review.Review;
import dev.answercoach.store.StoreException;
import dev.answercoach.text.Remark;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a submission: it is kept first, then promised an answer, then worked on. */
final class ReviewOpening {
    private static final Logger LOG = LoggerFactory.getLogger(ReviewOpening.class);

    private final Cards cards;
    private final ReviewDesk desk;

    ReviewOpening(Cards cards, ReviewDesk desk) {
        this.cards = cards;
        this.desk = desk;
    }

    /** A review of what was handed in. */
    Reception open(Visit visit, Submission submission) {
        return open(visit, submission, handle -> {});
    }

    /** A review of what was handed in, in place of what a card has kept until now. */
    Reception openInstead(Visit visit, Submission submission, Card card) {
        return open(visit, submission, handle -> cards.forget(handle, card));
    }

    private Reception open(Visit visit, Submission submission, Consumer<Handle> together) {
        NewCard card = new NewCard(
                visit.user(),
                Card.Kind.REVIEW,
                visit.language(),
                visit.address(submission.share()),
                submission.write(),
                Optional.empty(),
                0);
        try {
            return answer(cards.open(card, together));
        } catch (StoreException e) {
            LOG.error("event=store-failed visit={}", visit.number(), e);
            Remark why = Remark.key("bot.store-failed", Map.of("number", visit.number()));
            return Dispatcher.say(visit, why, submission.draft());
        }
    }

    /** The same wish again, after it could not be fulfilled. */
    Reception again(Visit visit, Card failed) {
        return answer(cards.open(new NewCard(
                visit.user(),
                Card.Kind.WISH,
                visit.language(),
                visit.address(failed.address().shared()),
                Card.NO_SUBMISSION,
                failed.reviewId(),
                failed.rewriteNumber())));
    }

    /** An earlier review, shown again; one that is not finished goes on. */
    Reception reopen(Visit visit, String review) {
        return answer(cards.open(new NewCard(
                visit.user(),
                Card.Kind.REVIEW,
                visit.language(),
                visit.address(false),
                Card.NO_SUBMISSION,
                Optional.of(review),
                0)));
    }

    /**
     * A further rewrite of a review that is wished for.
     *
     * @param wish keeps the wish, in one commit with the card that will show what comes of it
     */
    Reception wish(Visit visit, Card from, Review review, Consumer<Handle> wish) {
        NewCard card = new NewCard(
                visit.user(),
                Card.Kind.WISH,
                visit.language(),
                visit.address(from.address().shared()),
                Card.NO_SUBMISSION,
                Optional.of(review.id()),
                review.view().rewrites().size() + 1);
        return answer(cards.open(card, wish));
    }

    /** The modal for a draft, with what was given so far. */
    Reception compose(Visit visit, Submission submission) {
        return new Reception.Ask(Compose.modal(prompt(visit, submission.write())));
    }

    /** A card that asks the user for something. */
    Card prompt(Visit visit, String submission) {
        return cards.open(NewCard.prompt(visit.user(), visit.language(), visit.address(false), submission));
    }

    private Reception answer(Card card) {
        return new Reception.Answer(card.address().shared(), reply -> desk.take(reply.writing(), card));
    }
}
