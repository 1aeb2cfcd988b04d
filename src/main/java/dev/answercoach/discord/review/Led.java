package dev.answercoach.discord.review;

import dev.answercoach.discord.cards.Card;
import dev.answercoach.model.JobQueue.Ticket;
import dev.answercoach.review.CritiqueProgress;
import dev.answercoach.review.Review;
import dev.answercoach.review.ReviewEvent;
import dev.answercoach.review.ReviewView;
import dev.answercoach.review.ReviewWatcher;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A review that is led in this process: the cards that follow it, and its place in the queue. */
final class Led implements ReviewWatcher {
    private final String review;
    private final Showing first;
    private final List<Showing> following = new CopyOnWriteArrayList<>();
    // No lock guards them: a ticket that leaves the queue tells the cards of others.
    private volatile @Nullable Ticket job;
    private volatile boolean givenUp;

    /** @param first for whose sake it is led */
    Led(Review review, Showing first) {
        this.review = review.id();
        this.first = first;
        following.add(first);
    }

    /** The id of the review. */
    String review() {
        return review;
    }

    /** The card for whose sake it is led. */
    Card card() {
        return first.card();
    }

    boolean isFor(Showing showing) {
        return showing == first;
    }

    List<Showing> following() {
        return List.copyOf(following);
    }

    void add(Showing showing) {
        following.add(showing);
    }

    @Override
    public void happened(ReviewEvent event, ReviewView view) {
        following.forEach(showing -> showing.update(view));
    }

    @Override
    public CritiqueProgress critique() {
        return soFar -> following.forEach(showing -> showing.growing(soFar));
    }

    /** The review waits in the queue as this job, or is worked on already. */
    void queued(Ticket ticket) {
        job = ticket;
        if (givenUp) {
            ticket.cancel();
        }
        moved(ticket);
    }

    /** Its place in the queue has changed. */
    void moved(Ticket ticket) {
        following.forEach(showing -> showing.moved(ticket::ahead));
    }

    /** How many reviews are before it in the queue; empty where it does not wait. */
    OptionalInt ahead() {
        Ticket ticket = job;
        return ticket == null ? OptionalInt.empty() : ticket.ahead();
    }

    /** Nobody waits for it: every card that follows it has been taken away. */
    boolean isForsaken() {
        return following.stream().allMatch(showing -> showing.dismissed().isDone());
    }

    /** Takes it out of the queue if it still waits there. */
    boolean withdraw() {
        Ticket ticket = job;
        return ticket != null && ticket.withdraw();
    }

    /** Ends the work on it, whether it waits for that or not. */
    void giveUp() {
        givenUp = true;
        Ticket ticket = job;
        if (ticket != null) {
            ticket.cancel();
        }
    }
}
