package dev.answercoach.model;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One piece of work for everybody who wants its result: started by the first to enter, cancelled when the last has left.
 *
 * <p>Once abandoned nobody can enter any more; whoever comes then has to start another. A result stays for good.
 */
final class SharedAnswer extends CompletableFuture<Outcome<?>> {
    private final AtomicBoolean charged = new AtomicBoolean();
    private final Object lock = new Object();
    private final FutureTask<Void> work;
    private final Instant deadline;
    private final Consumer<SharedAnswer> discard;
    private int waiting;
    private boolean started;
    private boolean abandoned;

    /**
     * @param work what to do; may be interrupted
     * @param deadline that the work keeps
     * @param discard called before waiters learn that there is no answer to keep, so that nobody who asks again meets this one
     */
    SharedAnswer(Supplier<Outcome<?>> work, Instant deadline, Consumer<SharedAnswer> discard) {
        this.deadline = deadline;
        this.discard = discard;
        this.work = new FutureTask<>(() -> deliver(work), null);
    }

    /** Comes to wait, and sees to it that the work is done. False where the work was abandoned. */
    boolean enter(Executor executor) {
        boolean first;
        synchronized (lock) {
            if (abandoned) {
                return false;
            }
            waiting++;
            first = !started;
            started = true;
        }
        if (first) {
            start(executor);
        }
        return true;
    }

    /** Waits no longer, with a result or without. */
    void leave() {
        boolean last;
        synchronized (lock) {
            waiting--;
            last = waiting == 0 && !isDone();
            abandoned |= last;
        }
        if (last) {
            discard.accept(this);
            work.cancel(true);
        }
    }

    /** True for one of those who got the result: the one whose usage it is. */
    boolean charge() {
        return charged.compareAndSet(false, true);
    }

    /** Whether the work failed at the deadline of whoever started it, which need not be that of all who wait. */
    boolean ranOutOfTime(Outcome<?> outcome, Instant now) {
        return !now.isBefore(deadline)
                && outcome.<Boolean>fold(answered -> false, failed -> failed.failure() == Failure.UNAVAILABLE);
    }

    private void start(Executor executor) {
        try {
            executor.execute(work);
        } catch (RejectedExecutionException e) {
            finish(new Outcome.Failed<>(Failure.BUSY, "too many questions are waiting", Usage.NONE));
        }
    }

    private void deliver(Supplier<Outcome<?>> work) {
        try {
            finish(work.get());
        } catch (RuntimeException | Error e) {
            discard.accept(this);
            completeExceptionally(e);
        }
    }

    private void finish(Outcome<?> outcome) {
        if (!outcome.<Boolean>fold(answered -> true, failed -> false)) {
            discard.accept(this);
        }
        complete(outcome);
    }
}
