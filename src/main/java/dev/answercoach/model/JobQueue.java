package dev.answercoach.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Jobs that wait for the model's attention: few run at the same time, the others wait in a line in which users take turns
 * ({@link FairLine}), and each can tell how many start before it.
 *
 * <p>Jobs are straight blocking code. No thread waits with a job that waits: the executor is handed a job when it is to run, and
 * never more than {@link QueueRules#atOnce} at the same time. Once the executor takes nothing more, what waits is never run.
 */
public final class JobQueue {
    private static final Logger LOG = LoggerFactory.getLogger(JobQueue.class);

    private final Executor workers;
    private final QueueRules rules;
    private final Object lock = new Object();
    private final FairLine<Ticket> line = new FairLine<>();
    private int running;

    /** @param workers run the jobs, each on a thread of its own; what waits in it before it runs counts as running here */
    public JobQueue(Executor workers, QueueRules rules) {
        this.workers = workers;
        this.rules = rules;
    }

    /** What came of offering a job. */
    public sealed interface Offer {
        /** The job runs already, or waits. */
        record Taken(Ticket ticket) implements Offer {}

        /** As many wait as may wait in all. */
        record Full() implements Offer {}

        /** As many of this user wait as may wait of one user. */
        record FullForUser() implements Offer {}
    }

    /**
     * Offers a job.
     *
     * @param job what to do; may be interrupted, and is to end soon then
     * @param moved told whenever the job's place has changed and when it starts, unless it starts at once: by any thread, which
     *     it must not keep; the place may have changed again by then, so the ticket is to be asked
     */
    public Offer offer(String user, Runnable job, Consumer<Ticket> moved) {
        return offer(new Ticket(user, job, moved), rules.waiting(), rules.waitingPerUser());
    }

    /**
     * Offers a job that a queue has taken before, and that a restart has put out of it. It is taken whatever the bounds: who was
     * told to wait is not sent away now.
     *
     * @param job as for {@link #offer}
     * @param moved as for {@link #offer}
     */
    public Offer offerAgain(String user, Runnable job, Consumer<Ticket> moved) {
        return offer(new Ticket(user, job, moved), Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    private Offer offer(Ticket ticket, int mostWaiting, int mostPerUser) {
        List<Ticket> shifted = List.of();
        boolean starts;
        synchronized (lock) {
            starts = running < rules.atOnce();
            if (starts) {
                running++;
            } else {
                if (line.size() >= mostWaiting) {
                    return new Offer.Full();
                }
                if (line.size(ticket.user) >= mostPerUser) {
                    return new Offer.FullForUser();
                }
                line.add(ticket.user, ticket);
                shifted = renumbered();
            }
        }
        if (starts) {
            hand(ticket);
        }
        shifted.stream().filter(other -> other != ticket).forEach(Ticket::tell);
        return new Offer.Taken(ticket);
    }

    /** How many wait, of all users. */
    public int waiting() {
        synchronized (lock) {
            return line.size();
        }
    }

    /** How many would start before a job that this user offered now; empty if it would start at once. */
    public OptionalInt ahead(String user) {
        synchronized (lock) {
            return running < rules.atOnce() ? OptionalInt.empty() : OptionalInt.of(line.ahead(user));
        }
    }

    /** A job in the queue. */
    public final class Ticket {
        private static final int STARTED = -1;

        private final String user;
        private final FutureTask<Void> task;
        private final Consumer<Ticket> moved;
        private volatile int ahead = STARTED;

        private Ticket(String user, Runnable job, Consumer<Ticket> moved) {
            this.user = user;
            this.task = new FutureTask<>(() -> guarded(job), null);
            this.moved = moved;
        }

        /** How many jobs start before this one, 0 or more; empty once it waits no longer. */
        public OptionalInt ahead() {
            int now = ahead;
            return now == STARTED ? OptionalInt.empty() : OptionalInt.of(now);
        }

        /** Takes a job that waits out of the queue, so that it never runs; false where it waits no longer. */
        public boolean withdraw() {
            List<Ticket> shifted;
            synchronized (lock) {
                if (!line.remove(user, this)) {
                    return false;
                }
                ahead = STARTED;
                shifted = renumbered();
            }
            task.cancel(false);
            shifted.forEach(Ticket::tell);
            return true;
        }

        /** Ends the job: one that waits never runs, one that runs is interrupted. */
        public void cancel() {
            if (!withdraw()) {
                task.cancel(true);
            }
        }

        private void tell() {
            moved.accept(this);
        }
    }

    /** Gives every ticket its place, and returns those whose place has changed. */
    private List<Ticket> renumbered() {
        List<Ticket> changed = new ArrayList<>();
        int place = 0;
        for (Ticket ticket : line.inOrder()) {
            if (ticket.ahead != place) {
                ticket.ahead = place;
                changed.add(ticket);
            }
            place++;
        }
        return changed;
    }

    private void hand(Ticket ticket) {
        try {
            workers.execute(() -> run(ticket));
        } catch (RejectedExecutionException e) {
            LOG.info("event=closing");
        }
    }

    private void run(Ticket ticket) {
        try {
            ticket.task.run();
        } finally {
            if (ticket.task.isCancelled()) {
                // The interrupt was meant for this job alone.
                Thread.interrupted();
            }
            startNext();
        }
    }

    private void startNext() {
        Optional<Ticket> next;
        List<Ticket> shifted = new ArrayList<>();
        synchronized (lock) {
            next = line.next();
            if (next.isPresent()) {
                next.get().ahead = Ticket.STARTED;
                shifted.add(next.get());
                shifted.addAll(renumbered());
            } else {
                running--;
            }
        }
        next.ifPresent(this::hand);
        shifted.forEach(Ticket::tell);
    }

    /** A job that fails ends no thread, and the next one has its turn. */
    private static void guarded(Runnable job) {
        try {
            job.run();
        } catch (RuntimeException | Error e) {
            LOG.error("event=bug", e);
        }
    }
}
