package dev.answercoach.evaluation;

import dev.answercoach.model.Usage;
import java.util.function.ToLongFunction;

/** What reviews cost: critique, rewrites and repairs of plain drafts, without the critiques of variants. */
final class CostMeasures {
    private static final double MILLIS = 1000;

    private CostMeasures() {}

    static Figure perReview(Sample sample, ToLongFunction<Usage> of) {
        return Figure.mean(
                sample.trials().stream()
                        .mapToLong(trial -> of.applyAsLong(trial.usage()))
                        .sum(),
                sample.size());
    }

    static Figure seconds(Sample sample) {
        return Figure.mean(
                sample.trials().stream()
                                .mapToLong(trial -> trial.time().toMillis())
                                .sum()
                        / MILLIS,
                sample.size());
    }

    /** Questions that a cache answered, variants included: they measure an earlier answer anew. */
    static Figure fromCache(Sample sample) {
        return Figure.mean(
                sample.trials().stream()
                        .mapToLong(trial -> trial.wholeUsage().cacheHits())
                        .sum(),
                Math.min(1, sample.size()));
    }

    /** The trials in which the coach gave nothing usable to one of its questions or more. */
    static Figure unanswered(Sample sample) {
        return Figure.share(
                sample.trials().stream()
                        .filter(trial -> !trial.failures().isEmpty())
                        .count(),
                sample.size());
    }
}
