package dev.answercoach.discord;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Threads that begin nothing new while something more urgent waits, but put nothing off for longer than a while. Java's
 * thread priorities mean nothing on Linux, so whoever may wait has to step back by itself.
 */
final class YieldingPool extends ThreadPoolExecutor {
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(2);

    private final BooleanSupplier urgent;
    private final long patienceNanos;

    /**
     * A pool without a bound on what waits; idle threads end.
     *
     * @param idle how long a thread may idle
     * @param urgent whether something more urgent waits
     * @param patience how long one task is put off at most
     */
    YieldingPool(int threads, Duration idle, ThreadFactory factory, BooleanSupplier urgent, Duration patience) {
        super(threads, threads, idle.toMillis(), TimeUnit.MILLISECONDS, new LinkedBlockingQueue<>(), factory);
        allowCoreThreadTimeOut(true);
        this.urgent = urgent;
        this.patienceNanos = patience.toNanos();
    }

    @Override
    protected void beforeExecute(Thread thread, Runnable task) {
        long begun = System.nanoTime();
        // An interrupted thread parks no more; the pool is closing then.
        while (urgent.getAsBoolean()
                && System.nanoTime() - begun < patienceNanos
                && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
        super.beforeExecute(thread, task);
    }
}
