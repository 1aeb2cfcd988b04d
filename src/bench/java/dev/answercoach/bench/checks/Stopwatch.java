package dev.answercoach.bench.checks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Measures work by the processor time of the thread that calls. What work returns is kept, so that the compiler cannot drop it. */
final class Stopwatch {
    private static final int FEWEST_RUNS = 3;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private Optional<Object> kept = Optional.empty();

    /** The median processor time of a run in nanoseconds; runs until the budget of time is used up, at least three times. */
    double nanos(Subject subject, Sample sample, long budgetMillis) {
        List<Long> times = new ArrayList<>();
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(budgetMillis);
        while (times.size() < FEWEST_RUNS || System.nanoTime() < end) {
            times.add(once(subject, sample));
        }
        Collections.sort(times);
        return times.get(times.size() / 2);
    }

    /** The processor time of one run in nanoseconds. */
    long once(Subject subject, Sample sample) {
        long start = threads.getCurrentThreadCpuTime();
        kept = Optional.of(subject.work().apply(sample));
        return threads.getCurrentThreadCpuTime() - start;
    }

    /** The bytes that one run allocates. */
    long allocated(Subject subject, Sample sample) {
        long before = threads.getCurrentThreadAllocatedBytes();
        kept = Optional.of(subject.work().apply(sample));
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    /** What the last run found. */
    Optional<Object> kept() {
        return kept;
    }
}
