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
import dev.answercoach.review.Stage;
import dev.answercoach.review.StaleReviewException;
import dev.answercoach.review.Wish;
import dev.answercoach.store.StoreException;
import dev.answercoach.text.Given;
import dev.answercoach.text.Remark;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import net.dv8tion.jda.api.JDA;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leads the reviews that users ask for and lets their cards follow, from the submission, or from wherever a restart left
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
    private final Cards cards;
    private final CardDesk desk;
    private final BotThreads threads;
    private final Followers followers = new Followers();

    ReviewDesk(
            Intake intake,
            ReviewArchive archive,
            Reviews reviews,
            boolean hasModel,
            Cards cards,
            CardDesk desk,
            BotThreads threads) {
        this.intake = intake;
        this.archive = archive;
        this.reviews = reviews;
        this.hasModel = hasModel;
        this.cards = cards;
        this.desk = desk;
        this.threads = threads;
    }

    /** Begins what a card has kept, or goes on with it. Returns at once. */
    void take(Writing writing, Card card) {
        boolean waits =
                card.reviewId().isEmpty() && Submission.read(card.submission()).file() != null;
        CardDesk.execute(waits ? threads.fetchers() : threads.workers(), card, () -> begin(writing, card));
    }

    /** Takes up every card that a restart has left open; those that can no longer be written to are worked off unseen. */
    public void takeUp(JDA jda) {
        threads.workers().execute(() -> {
            sweep();
            try {
                cards.unfinished(KINDS)
                        .forEach(
                                card -> CardDesk.execute(threads.workers(), card, () -> take(Writing.over(jda), card)));
            } catch (StoreException e) {
                LOG.error("event=not-taken-up", e);
            }
        });
    }

    /** Forgets cards whose buttons can no longer be used, and does so again every day. */
    private void sweep() {
        try {
            cards.deleteExpired();
        } catch (StoreException e) {
            LOG.error("event=not-swept", e);
        }
        threads.after(BETWEEN_SWEEPS, this::sweep);
    }

    private void begin(Writing writing, Card card) {
        try {
            if (card.reviewId().isPresent()) {
                archive.find(card.user(), card.reviewId().get())
                        .ifPresentOrElse(
                                review -> follow(writing, card, review),
                                () -> sayInstead(writing, card, Remark.key("bot.review-gone")));
                return;
            }
            Given<Review> given = intake.take(card);
            if (given instanceof Given.Accepted<Review> accepted) {
                follow(writing, card, accepted.value());
            } else {
                sayInstead(writing, card, ((Given.Refused<Review>) given).why());
            }
        } catch (RuntimeException e) {
            sayInstead(writing, card, whyStopped(card, e));
        }
    }

    /** Why the card has nothing to show; with what was handed in, where its review does not hold that. */
    private void sayInstead(Writing writing, Card card, Remark why) {
        if (isClosing()) {
            return;
        }
        LiveCard live = desk.live(writing, card, Map.of());
        live.showFirst(CardDesk.MAIN, new RefusalSheet(card).draw(why));
        desk.closeWhenShown(card, live);
    }

    /** Lets the card follow the review, and sees to it that somebody leads the review. */
    private void follow(Writing writing, Card card, Review review) {
        ReviewTask task = reviews.task(review.request());
        Showing showing = showing(writing, card, review, task);
        // Before it joins: whoever leads may end at once, and the last look must be the latest.
        showing.update(review.view());
        follow(showing, review, task);
    }

    private void follow(Showing showing, Review review, ReviewTask task) {
        if (followers.join(review.id(), showing)) {
            guarded(showing.card(), review, () -> takeLead(showing.card(), review, task));
        }
    }

    private void takeLead(Card card, Review review, ReviewTask task) {
        // Read again: whoever has led it until now may have come further since.
        Optional<Review> latest = archive.find(card.user(), review.id());
        if (latest.filter(found -> found.view().stage() != Stage.DONE).isEmpty()) {
            settle(review, task);
            return;
        }
        Review checked = reviews.check(latest.get(), task, (event, view) -> followers.update(review.id(), view));
        CardDesk.execute(executor(checked), card, () -> guarded(card, checked, () -> lead(card, checked, task)));
    }

    /** What code does by itself waits for no coach. */
    private Executor executor(Review review) {
        return review.view().pendingWish().filter(Wish.Edit.class::isInstance).isPresent()
                ? threads.workers()
                : threads.coaches();
    }

    private void lead(Card card, Review review, ReviewTask task) {
        String server = card.address().server();
        reviews.lead(review, task, server, (event, view) -> followers.update(review.id(), view));
        settle(review, task);
    }

    /**
     * Nobody leads the review any more: its cards show what it has come to and are closed. A wish that came in while the last
     * one was being worked on is led in its turn.
     */
    private void settle(Review review, ReviewTask task) {
        List<Showing> all = followers.leave(review.id());
        Optional<Review> latest = archive.find(review.request().user(), review.id());
        for (Showing showing : all) {
            latest.ifPresentOrElse(
                    found -> showing.update(found.view()), () -> showing.gone(Remark.key("bot.review-gone")));
            if (latest.filter(found -> found.view().stage() != Stage.DONE).isPresent()) {
                follow(showing, latest.get(), task);
            } else {
                desk.closeWhenShown(showing.card(), showing.end());
            }
        }
    }

    /** Whatever stops a review is told on its cards; only a bot that closes leaves them as they are, for the next start. */
    private void guarded(Card card, Review review, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            Remark why = whyStopped(card, e);
            if (!isClosing() && !(e instanceof CancellationException)) {
                stop(review, why);
            }
        }
    }

    private static Remark whyStopped(Card card, RuntimeException e) {
        Map<String, String> number = Map.of("number", card.id());
        if (e instanceof CancellationException) {
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

    private void stop(Review review, Remark why) {
        List<Showing> all = followers.leave(review.id());
        Optional<Review> kept = kept(review);
        all.forEach(showing -> {
            kept.ifPresentOrElse(
                    found -> showing.fail(found.view(), why), () -> showing.gone(Remark.key("bot.review-gone")));
            desk.closeWhenShown(showing.card(), showing.end());
        });
    }

    /** The review as it stands; as it stood where the database cannot tell. */
    private Optional<Review> kept(Review review) {
        try {
            return archive.find(review.request().user(), review.id());
        } catch (StoreException e) {
            LOG.error("event=store-failed", e);
            return Optional.of(review);
        }
    }

    /** A bot that closes interrupts whoever waits; that tells nothing about what was waited for. */
    private static boolean isClosing() {
        return Thread.currentThread().isInterrupted();
    }

    private Showing showing(Writing writing, Card card, Review review, ReviewTask task) {
        ReviewSheets sheets = new ReviewSheets(card, task, hasModel);
        Map<String, String> standing = cards.messages(card);
        Slots slots = new Slots(desk.live(writing, card, standing), standing);
        return card.kind() == Card.Kind.WISH
                ? new OneRewrite(card, sheets, slots)
                : new WholeReview(card, sheets, slots, () -> rest(card, review));
    }

    private Sheet rest(Card card, Review review) {
        Review whole = archive.find(card.user(), review.id()).orElse(review);
        return new ExportSheet(card.language()).rest(whole, reviews.task(whole.request()));
    }
}
