package dev.answercoach.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** How scores lie: within what was expected, between runs, between the drafts of one story. */
final class ScoreMeasures {
    /** Means of whole scores that differ by less are equal. */
    private static final double SAME = 1e-9;

    private ScoreMeasures() {}

    /** Of the scores of which a range is known those within it. */
    static Figure expected(Sample sample) {
        return expected(sample.trials().stream().flatMap(ScoreMeasures::judged).toList());
    }

    static Figure expected(Sample sample, String criterion) {
        return expected(sample.trials().stream()
                .flatMap(ScoreMeasures::judged)
                .filter(score -> score.criterion().equals(criterion))
                .toList());
    }

    private static Figure expected(List<JudgedScore> scores) {
        return Figure.share(scores.stream().filter(JudgedScore::isExpected).count(), scores.size());
    }

    /** The scores of a trial of which a range is known. */
    static Stream<JudgedScore> judged(Trial trial) {
        return trial.plain().stream()
                .flatMap(scores -> scores.byCriterion().entrySet().stream())
                .flatMap(score -> Optional.ofNullable(
                        trial.labelled().expected().scores().get(score.getKey()))
                        .map(range -> new JudgedScore(trial.labelled(), score.getKey(), score.getValue(), range))
                        .stream());
    }

    /** The mean over all cases of the difference between the highest and the lowest total of its runs. */
    static Figure spread(Sample sample) {
        return mean(spreads(sample, Scores::total));
    }

    static Figure spread(Sample sample, String criterion) {
        return mean(spreads(sample, criterion));
    }

    static Figure widest(Sample sample, String criterion) {
        IntSummaryStatistics all =
                spreads(sample, criterion).stream().mapToInt(Double::intValue).summaryStatistics();
        return Figure.mean(all.getCount() == 0 ? 0 : all.getMax(), Math.min(1, all.getCount()));
    }

    private static List<Double> spreads(Sample sample, String criterion) {
        return spreads(sample, scores -> scores.byCriterion().getOrDefault(criterion, -1)).stream()
                .toList();
    }

    /** One for each case that was scored more than once. */
    private static List<Double> spreads(Sample sample, ToDoubleFunction<Scores> of) {
        List<Double> spreads = new ArrayList<>();
        for (List<Trial> runs : sample.byCase()) {
            List<Double> values = values(runs, of);
            if (values.size() > 1) {
                double most = values.stream().mapToDouble(value -> value).max().orElseThrow();
                double least = values.stream().mapToDouble(value -> value).min().orElseThrow();
                spreads.add(most - least);
            }
        }
        return spreads;
    }

    /** Of the stories with all three grades those whose mean totals rise from grade to grade. */
    static Figure ordered(Sample sample) {
        List<Map<Grade, Double>> triplets = triplets(sample, Scores::total);
        return Figure.share(
                triplets.stream()
                        .filter(means -> mean(means, Grade.WEAK) < mean(means, Grade.MIDDLE) - SAME
                                && mean(means, Grade.MIDDLE) < mean(means, Grade.STRONG) - SAME)
                        .count(),
                triplets.size());
    }

    /** Of these those whose means in one criterion never fall, and end higher than they begin. */
    static Figure ordered(Sample sample, String criterion) {
        List<Map<Grade, Double>> triplets =
                triplets(sample, scores -> scores.byCriterion().getOrDefault(criterion, -1));
        return Figure.share(triplets.stream().filter(ScoreMeasures::neverFalls).count(), triplets.size());
    }

    private static boolean neverFalls(Map<Grade, Double> means) {
        return mean(means, Grade.WEAK) <= mean(means, Grade.MIDDLE) + SAME
                && mean(means, Grade.MIDDLE) <= mean(means, Grade.STRONG) + SAME
                && mean(means, Grade.WEAK) < mean(means, Grade.STRONG) - SAME;
    }

    private static double mean(Map<Grade, Double> means, Grade grade) {
        return means.getOrDefault(grade, Double.NaN);
    }

    /** The mean of each grade, of every story that has one of each. */
    private static List<Map<Grade, Double>> triplets(Sample sample, ToDoubleFunction<Scores> of) {
        List<Map<Grade, Double>> triplets = new ArrayList<>();
        for (List<Trial> story : sample.byStory()) {
            Map<Grade, Double> means = new EnumMap<>(Grade.class);
            for (Grade grade : Grade.values()) {
                List<Trial> runs = story.stream()
                        .filter(trial -> trial.labelled().grade() == grade)
                        .toList();
                OptionalDouble mean =
                        values(runs, of).stream().mapToDouble(value -> value).average();
                mean.ifPresent(value -> means.put(grade, value));
            }
            if (means.size() == Grade.values().length) {
                triplets.add(means);
            }
        }
        return triplets;
    }

    private static List<Double> values(List<Trial> runs, ToDoubleFunction<Scores> of) {
        return runs.stream()
                .flatMap(trial -> trial.plain().stream())
                .map(of::applyAsDouble)
                .filter(value -> value >= 0)
                .toList();
    }

    static Figure mean(Collection<Double> values) {
        return Figure.mean(values.stream().mapToDouble(value -> value).sum(), values.size());
    }
}
