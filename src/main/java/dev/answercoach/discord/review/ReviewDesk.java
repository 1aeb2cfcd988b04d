package dev.answercoach.discord.review;

import dev.answercoach.discord.BotThreads;
import dev.answercoach.discord.CardDesk;
import dev.answercoach.discord.Slots;
import dev.answercoach.discord.cards.Card;
import dev.answercoach.discord.cards.Cards;
import dev.answercoach.discord.drawing.Sheet;
import dev.answercoach.discord.live.LiveCard;
import dev.answercoach.discord.live.Writing;
import dev.answercoach.review.Review;
import dev.answercoach.review.ReviewArchive;
import dev.answercoach.review.ReviewTask;
import dev.answercoach.review.Reviews;
import dev.answercoach.store.StoreException;
import dev.answercoach.text.Given;
import dev.answercoach.text.Remark;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import net.dv8tion.jda.api.JDA;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the reviews that users ask for and lets their cards follow them, from the submission, or from wherever a restart left
 * them, to the end.
 */
public final class ReviewDesk {
    private static final Logger LOG = LoggerFactory.getLogger(ReviewDesk.class);
    private static final Set<Card.Kind> KINDS = Set.of(Card.Kind.REVIEW, Card.Kind.WISH);
    private static final Duration BETWEEN_SWEEPS = Duration.ofDays(1);

    private final Intake intake;
    private final ReviewArchive archive;
    private final Reviews reviews;
    private final boolean hasModel;
    private final Leading leading;
    private final Cards cards;
    private final CardDesk desk;
    private final BotThreads threads;
    private final Runnable sweepHouse;

    ReviewDesk(
            Intake intake,
            ReviewArchive archive,
            Reviews reviews,
            boolean hasModel,
            Leading leading,
            Cards cards,
            CardDesk desk,
            BotThreads threads,
            Runnable sweepHouse) {
        this.intake = intake;
        this.archive = archive;
        this.reviews = reviews;
        this.hasModel = hasModel;
        this.leading = leading;
        this.cards = cards;
        this.desk = desk;
        this.threads = threads;
        this.sweepHouse = sweepHouse;
    }

    /** Begins what a card has kept, or goes on with it. Returns at once. */
    void take(Writing writing, Card card) {
        CardDesk.execute(
                waitsForFile(card) ? threads.fetchers() : threads.workers(),
                card,
                () -> begin(writing, card, leading::follow));
    }

    private static boolean waitsForFile(Card card) {
        return card.reviewId().isEmpty() && Submission.read(card.submission()).file() != null;
    }

    /** A user has deleted everything: nobody works on their reviews any more, and their cards say so. */
    public void erased(String user) {
        leading.erased(user);
    }

    /** Takes up every card that a restart has left open; those that can no longer be written to are worked off unseen. */
    public void takeUp(JDA jda) {
        threads.workers().execute(() -> {
            sweep();
            try {
                takeUp(Writing.over(jda), cards.unfinished(KINDS).iterator());
            } catch (StoreException e) {
                LOG.error("event=not-taken-up", e);
            }
        });
    }

    /** One after the other, so that they queue as they did; each as a task of its own, so that interactions come between. */
    private void takeUp(Writing writing, Iterator<Card> open) {
        if (!open.hasNext()) {
            return;
        }
        Card card = open.next();
        CardDesk.execute(threads.workers(), card, () -> {
            try {
                if (waitsForFile(card)) {
                    take(writing, card);
                } else {
                    begin(writing, card, leading::followAgain);
                }
            } finally {
                takeUp(writing, open);
            }
        });
    }

    /** Forgets cards whose buttons can no longer be used, and what else is past its time, and does so again every day. */
    private void sweep() {
        try {
            cards.deleteExpired();
            sweepHouse.run();
        } catch (RuntimeException e) {
            LOG.error("event=not-swept", e);
        }
        threads.after(BETWEEN_SWEEPS, this::sweep);
    }

    /** How a card follows its review. */
    private interface Way {
        void follow(Showing showing, Review review, ReviewTask task);
    }

    private void begin(Writing writing, Card card, Way way) {
        try {
            if (card.reviewId().isPresent()) {
                archive.find(card.user(), card.reviewId().get())
                        .ifPresentOrElse(
                                review -> follow(writing, card, review, way),
                                () -> sayInstead(writing, card, Remark.key("bot.review-gone")));
                return;
            }
            Given<Review> given = intake.take(card);
            if (given instanceof Given.Accepted<Review> accepted) {
                follow(writing, card, accepted.value(), way);
            } else {
                sayInstead(writing, card, ((Given.Refused<Review>) given).why());
            }
        } catch (RuntimeException e) {
            sayInstead(writing, card, Stopped.why(card, e));
        }
    }

    /** Why the card has nothing to show; with what was handed in, where its review does not hold that. */
    private void sayInstead(Writing writing, Card card, Remark why) {
        if (Stopped.isInterrupted()) {
            return;
        }
        LiveCard live = desk.live(writing, card, Map.of());
        live.showFirst(CardDesk.MAIN, new RefusalSheet(card).draw(why));
        desk.closeWhenShown(card, live);
    }

    /** Lets the card follow the review, and sees to it that somebody leads the review. */
    private void follow(Writing writing, Card card, Review review, Way way) {
        ReviewTask task = reviews.task(review.request());
        Showing showing = showing(writing, card, review, task);
        // Before it joins: whoever leads may end at once, and the last look must be the latest.
        showing.update(review.view());
        way.follow(showing, review, task);
    }

    private Showing showing(Writing writing, Card card, Review review, ReviewTask task) {
        ReviewSheets sheets = new ReviewSheets(card, task, hasModel);
        Map<String, String> standing = cards.messages(card);
        Slots slots = new Slots(desk.live(writing, card, standing), standing);
        OptionalInt ahead = leading.ahead(review);
        return card.kind() == Card.Kind.WISH
                ? new OneRewrite(card, sheets, slots, ahead)
                : new WholeReview(card, sheets, slots, ahead, () -> rest(card, review));
    }

    private Sheet rest(Card card, Review review) {
        Review whole = archive.find(card.user(), review.id()).orElse(review);
        return new ExportSheet(card.language()).rest(whole, reviews.task(whole.request()));
    }
}
