package dev.answercoach.discord.review;

import dev.answercoach.discord.BotThreads;
import dev.answercoach.discord.CardDesk;
import dev.answercoach.model.Failure;
import dev.answercoach.model.JobQueue;
import dev.answercoach.model.JobQueue.Offer;
import dev.answercoach.model.JobQueue.Ticket;
import dev.answercoach.review.Review;
import dev.answercoach.review.ReviewArchive;
import dev.answercoach.review.ReviewTask;
import dev.answercoach.review.ReviewView;
import dev.answercoach.review.ReviewWatcher;
import dev.answercoach.review.Reviews;
import dev.answercoach.review.Stage;
import dev.answercoach.review.Wish;
import dev.answercoach.store.StoreException;
import dev.answercoach.text.Remark;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that every review that cards follow is led to its end, once and by one: the check at once, what the model is
 * asked for when its turn in the queue has come, and without the model where the queue is full.
 */
final class Leading {
    private static final Logger LOG = LoggerFactory.getLogger(Leading.class);
    private static final Remark GONE = Remark.key("bot.review-gone");

    private final ReviewArchive archive;
    private final Reviews reviews;
    private final Optional<JobQueue> queue;
    private final CardDesk desk;
    private final BotThreads threads;
    private final Followers followers = new Followers();

    /** @param queue where reviews wait for the model; empty where there is none */
    Leading(ReviewArchive archive, Reviews reviews, Optional<JobQueue> queue, CardDesk desk, BotThreads threads) {
        this.archive = archive;
        this.reviews = reviews;
        this.queue = queue;
        this.desk = desk;
        this.threads = threads;
    }

    /** How many reviews are before this one, or would be if it were offered now; empty where it does not wait. */
    OptionalInt ahead(Review review) {
        return followers
                .find(review.id())
                .map(Led::ahead)
                .orElseGet(() -> queueFor(review)
                        .map(line -> line.ahead(review.request().user()))
                        .orElse(OptionalInt.empty()));
    }

    /** Lets a card follow a review, and has the review led unless it is already. */
    void follow(Showing showing, Review review, ReviewTask task) {
        follow(showing, review, task, JobQueue::offer);
    }

    /** The same for a card that a restart has left open: what was taken into the queue then is taken now, whatever waits there. */
    void followAgain(Showing showing, Review review, ReviewTask task) {
        follow(showing, review, task, JobQueue::offerAgain);
    }

    /** How a job is brought to the queue. */
    private interface Entrance {
        Offer offer(JobQueue line, String user, Runnable job, Consumer<Ticket> moved);
    }

    private void follow(Showing showing, Review review, ReviewTask task, Entrance entrance) {
        Led led = followers.join(review, showing);
        CompletableFuture<Void> unused =
                showing.dismissed().thenRunAsync(() -> forsaken(led, review, task), threads.workers());
        if (led.isFor(showing)) {
            guarded(led, review, () -> take(led, task, entrance));
        } else {
            showing.moved(led::ahead);
        }
    }

    /** The review has been deleted: nobody works on it any more, and its cards say so. */
    void deleted(String review) {
        followers.find(review).ifPresent(this::giveUp);
    }

    /** The same with all reviews of a user. */
    void erased(String user) {
        followers.of(user).forEach(this::giveUp);
    }

    private void giveUp(Led led) {
        led.giveUp();
        followers.leave(led).forEach(showing -> {
            showing.gone(GONE);
            desk.closeWhenShown(showing.card(), showing.end());
        });
    }

    private void take(Led led, ReviewTask task, Entrance entrance) {
        // Read again: whoever has led it until now may have come further since.
        Optional<Review> latest = unfinished(led);
        if (latest.isEmpty()) {
            settle(led, task);
            return;
        }
        Review checked = reviews.check(latest.get(), task, led);
        queueFor(checked)
                .ifPresentOrElse(
                        line -> queue(line, entrance, led, checked, task),
                        () -> work(led, checked, task, reviews::lead));
    }

    /** What code does by itself waits for no coach. */
    private Optional<JobQueue> queueFor(Review review) {
        boolean asksNobody = review.view().stage() == Stage.DONE
                || review.view()
                        .pendingWish()
                        .filter(Wish.Edit.class::isInstance)
                        .isPresent();
        return asksNobody ? Optional.empty() : queue;
    }

    private void queue(JobQueue line, Entrance entrance, Led led, Review review, ReviewTask task) {
        Runnable job = () -> guarded(led, review, () -> lead(led, task, reviews::lead));
        Offer offer = entrance.offer(line, review.request().user(), job, led::moved);
        if (offer instanceof Offer.Taken taken) {
            led.queued(taken.ticket());
            // Its cards may have been taken away before there was anything to withdraw.
            forsaken(led, review, task);
        } else {
            LOG.info("event=queue-full card={} for={}", led.card().id(), offer instanceof Offer.Full ? "all" : "user");
            work(
                    led,
                    review,
                    task,
                    (found, what, server, watcher) ->
                            reviews.leadWithoutModel(Failure.BUSY, found, what, server, watcher));
        }
    }

    /** Has a worker do it all: it takes a moment of computing only. */
    private void work(Led led, Review review, ReviewTask task, Way way) {
        CardDesk.execute(threads.workers(), led.card(), () -> guarded(led, review, () -> lead(led, task, way)));
    }

    /** How a review is led from where it stands. */
    private interface Way {
        ReviewView lead(Review review, ReviewTask task, String server, ReviewWatcher watcher);
    }

    private void lead(Led led, ReviewTask task, Way way) {
        // Read again: it may have waited for long.
        unfinished(led)
                .ifPresent(review -> way.lead(review, task, led.card().address().server(), led));
        settle(led, task);
    }

    private Optional<Review> unfinished(Led led) {
        return find(led).filter(review -> review.view().stage() != Stage.DONE);
    }

    private Optional<Review> find(Led led) {
        return archive.find(led.card().user(), led.review());
    }

    /**
     * Nobody leads the review any more: its cards show what it has come to and are closed. A wish that came in while the last
     * one was being worked on is led in its turn.
     */
    private void settle(Led led, ReviewTask task) {
        List<Showing> all = followers.leave(led);
        Optional<Review> latest = find(led);
        for (Showing showing : all) {
            latest.ifPresentOrElse(found -> showing.update(found.view()), () -> showing.gone(GONE));
            if (latest.filter(found -> found.view().stage() != Stage.DONE).isPresent()) {
                follow(showing, latest.get(), task);
            } else {
                desk.closeWhenShown(showing.card(), showing.end());
            }
        }
    }

    /**
     * A card that follows the review has been taken away. Where nobody else waits for it, it waits no longer; it is kept, and
     * goes on when it is opened again. What is being worked on goes on: it is paid for already.
     */
    private void forsaken(Led led, Review review, ReviewTask task) {
        if (led.isForsaken() && led.withdraw()) {
            LOG.info("event=review-forsaken card={}", led.card().id());
            for (Showing showing : followers.leave(led)) {
                if (showing.dismissed().isDone()) {
                    desk.closeUnseen(showing.card());
                } else {
                    // It came while the others left.
                    follow(showing, review, task);
                }
            }
        }
    }

    /** Whatever stops a review is told on its cards; only a bot that closes leaves them as they are, for the next start. */
    private void guarded(Led led, Review review, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            Remark why = Stopped.why(led.card(), e);
            if (!Stopped.isInterrupted() && !(e instanceof CancellationException)) {
                stop(led, review, why);
            }
        }
    }

    private void stop(Led led, Review review, Remark why) {
        List<Showing> all = followers.leave(led);
        Optional<Review> kept = kept(led, review);
        all.forEach(showing -> {
            kept.ifPresentOrElse(found -> showing.fail(found.view(), why), () -> showing.gone(GONE));
            desk.closeWhenShown(showing.card(), showing.end());
        });
    }

    /** The review as it stands; as it stood where the database cannot tell. */
    private Optional<Review> kept(Led led, Review review) {
        try {
            return find(led);
        } catch (StoreException e) {
            LOG.error("event=store-failed", e);
            return Optional.of(review);
        }
    }
}
