package dev.answercoach.discord;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The threads of the bot. Each pool is bounded, ends its idle threads, and queues without bound, because what waits here is
 * small and kept in the database already; what waits for the model waits elsewhere, in a queue of its own.
 *
 * @param events take interactions: they read and write the database, and wait for nothing else
 * @param callbacks are told what Discord said; they wait for the database at most
 * @param requests wait for Discord's answers
 * @param replies answer what is quickly answered, and wait for Discord to take it
 * @param workers do what a user waits for: checks and drawing; they begin nothing while interactions wait
 * @param fetchers wait for attachments
 * @param coaches lead the reviews whose turn has come, and wait for the model; they begin nothing while interactions wait
 */
public record BotThreads(
        ExecutorService events,
        ExecutorService callbacks,
        ExecutorService requests,
        ExecutorService replies,
        ExecutorService workers,
        ExecutorService fetchers,
        ExecutorService coaches)
        implements AutoCloseable {
    private static final int EVENTS = 8;
    private static final int CALLBACKS = 4;
    private static final int REQUESTS = 64;
    private static final int REPLIES = 16;
    private static final int WORKERS = 8;
    private static final int FETCHERS = 16;
    private static final int IDLE_SECONDS = 30;
    private static final int CLOSING_SECONDS = 5;
    private static final Logger LOG = LoggerFactory.getLogger(BotThreads.class);

    /** Interactions that wait come first: Discord takes no acknowledgement after three seconds, a check may come later. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /**
     * Threads for a bot.
     *
     * @param reviews how many reviews are led at the same time
     */
    public static BotThreads start(int reviews) {
        ThreadPoolExecutor events = pool("event", EVENTS);
        return new BotThreads(
                events,
                pool("callback", CALLBACKS),
                pool("request", REQUESTS),
                pool("reply", REPLIES),
                yielding("worker", WORKERS, events),
                pool("fetch", FETCHERS),
                yielding("coach", reviews, events));
    }

    private static ExecutorService yielding(String name, int threads, ThreadPoolExecutor to) {
        return new YieldingPool(
                threads,
                Duration.ofSeconds(IDLE_SECONDS),
                named(name),
                () -> !to.getQueue().isEmpty(),
                PATIENCE);
    }

    private static ThreadPoolExecutor pool(String name, int threads) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                threads, threads, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), named(name));
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    private static ThreadFactory named(String name) {
        AtomicInteger number = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Has a worker do something after a while; never once the bot has closed. */
    public void after(Duration wait, Runnable work) {
        CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS, workers)
                .execute(work);
    }

    /** Interrupts who waits, and waits a little for them; what is under way is taken up at the next start. */
    @Override
    public void close() {
        List<ExecutorService> all = List.of(coaches, fetchers, replies, workers, events, requests, callbacks);
        all.forEach(ExecutorService::shutdownNow);
        try {
            for (ExecutorService pool : List.of(coaches, fetchers, replies, workers, events)) {
                if (!pool.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS)) {
                    LOG.warn("event=still-at-work");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
