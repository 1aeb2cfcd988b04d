package dev.answercoach.model;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads that wait for endpoints on behalf of a {@link CachedModel}. */
public final class ModelWorkers {
    private static final long IDLE_SECONDS = 30;

    private ModelWorkers() {}

    /**
     * Daemon threads {@code model-1}, {@code model-2} …; idle ones end.
     *
     * @param threads questions under way at the same time
     * @param waiting questions that may wait for a thread; one more is told that there are too many
     */
    public static ExecutorService start(int threads, int waiting) {
        AtomicInteger number = new AtomicInteger();
        ThreadPoolExecutor workers = new ThreadPoolExecutor(
                threads, threads, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(waiting), task -> {
                    Thread thread = new Thread(task, "model-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        workers.allowCoreThreadTimeOut(true);
        return workers;
    }
}
