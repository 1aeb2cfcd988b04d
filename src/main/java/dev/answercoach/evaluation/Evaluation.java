package dev.answercoach.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** All cases, in several runs, several at a time; what has been measured can be read at any moment. */
public final class Evaluation {
    private final List<LabelledCase> cases;
    private final int runs;
    private final List<Trial> trials = Collections.synchronizedList(new ArrayList<>());

    /** @param runs how often each case is put to the coach, at least 1 */
    public Evaluation(List<LabelledCase> cases, int runs) {
        if (runs < 1) {
            throw new IllegalArgumentException("runs is " + runs + ", expected 1 or more");
        }
        this.cases = List.copyOf(cases);
        this.runs = runs;
    }

    /** How many trials the whole of it has. */
    public int trials() {
        return cases.size() * runs;
    }

    /** How many calls a model gets where each answers well at once: critique, rewrites, and a critique of each variant. */
    public int leastCalls() {
        return trials() * (2 + Examiner.PADDED.size());
    }

    /**
     * Puts every case to the coach, run by run.
     *
     * @param concurrency how many cases at a time, at least 1
     * @param progress told the number of trials that are done, each time on this thread
     * @throws CancellationException if this thread was interrupted; what was measured by then stays
     */
    public void run(Examiner examiner, int concurrency, Consumer<Integer> progress) {
        ExecutorService threads = Executors.newFixedThreadPool(concurrency, task -> {
            Thread thread = new Thread(task, "evaluation");
            thread.setDaemon(true);
            return thread;
        });
        try {
            ExecutorCompletionService<Trial> work = new ExecutorCompletionService<>(threads);
            for (int run = 1; run <= runs; run++) {
                for (LabelledCase labelled : cases) {
                    int number = run;
                    work.submit(() -> examiner.examine(labelled, number));
                }
            }
            for (int done = 1; done <= trials(); done++) {
                trials.add(work.take().get());
                progress.accept(done);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException("examining a case threw", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** What has been measured so far. */
    public Sample measured() {
        synchronized (trials) {
            return new Sample(trials);
        }
    }
}
