package dev.answercoach.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** What padding does to scores: means over the runs of a case, the padded draft's less the plain one's. */
final class VariantMeasures {
    private static final double SAME = 1e-9;

    private VariantMeasures() {}

    /** The mean change of the total. */
    static Figure change(Sample sample, Variant variant) {
        List<Double> changes = new ArrayList<>();
        for (List<Trial> runs : sample.byCase()) {
            OptionalDouble padded = total(runs, variant);
            OptionalDouble plain = total(runs, Variant.PLAIN);
            if (padded.isPresent() && plain.isPresent()) {
                changes.add(padded.getAsDouble() - plain.getAsDouble());
            }
        }
        return ScoreMeasures.mean(changes);
    }

    /** The cases in which any criterion rose. */
    static Figure rises(Sample sample, Variant variant) {
        long rises = 0;
        long cases = 0;
        for (List<Trial> runs : sample.byCase()) {
            if (total(runs, variant).isPresent() && total(runs, Variant.PLAIN).isPresent()) {
                cases++;
                rises += anyRises(runs, variant) ? 1 : 0;
            }
        }
        return Figure.share(rises, cases);
    }

    private static boolean anyRises(List<Trial> runs, Variant variant) {
        return runs.stream()
                .flatMap(trial -> trial.plain().stream())
                .flatMap(scores -> scores.byCriterion().keySet().stream())
                .distinct()
                .anyMatch(criterion -> mean(runs, variant, criterion) > mean(runs, Variant.PLAIN, criterion) + SAME);
    }

    private static double mean(List<Trial> runs, Variant variant, String criterion) {
        return scores(runs, variant).stream()
                .mapToInt(scores -> scores.byCriterion().getOrDefault(criterion, 0))
                .average()
                .orElseThrow();
    }

    private static OptionalDouble total(List<Trial> runs, Variant variant) {
        return scores(runs, variant).stream().mapToInt(Scores::total).average();
    }

    private static List<Scores> scores(List<Trial> runs, Variant variant) {
        return runs.stream()
                .filter(trial -> trial.scores().containsKey(variant))
                .map(trial -> trial.scores().get(variant))
                .toList();
    }
}
