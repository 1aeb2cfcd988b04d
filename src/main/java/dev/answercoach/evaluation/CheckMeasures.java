package dev.answercoach.evaluation;

import dev.answercoach.review.QuestionKinds;
import dev.answercoach.text.sums.Sum;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Whether code found in the drafts what a reader counted; no coach has a part in it. Each case counts once. */
final class CheckMeasures {
    private CheckMeasures() {}

    static Figure sums(Sample sample) {
        return asCounted(sample, Expected::brokenSums, trial -> (int) trial.check().sums().stream()
                .filter(sum -> sum.verdict() == Sum.Verdict.BROKEN)
                .count());
    }

    static Figure leftovers(Sample sample) {
        return asCounted(
                sample, Expected::leftovers, trial -> trial.check().leftovers().size());
    }

    static Figure figures(Sample sample) {
        return asCounted(
                sample, Expected::figures, trial -> trial.check().quantities().size());
    }

    static Figure kinds(Sample sample) {
        List<Trial> cases = cases(sample);
        return Figure.share(
                cases.stream()
                        .map(Trial::labelled)
                        .filter(labelled -> QuestionKinds.of(labelled.story().question(), labelled.draft())
                                == labelled.story().kind())
                        .count(),
                cases.size());
    }

    private static Figure asCounted(
            Sample sample, Function<Expected, OptionalInt> counted, ToIntFunction<Trial> found) {
        List<Trial> known = cases(sample).stream()
                .filter(trial -> counted.apply(trial.labelled().expected()).isPresent())
                .toList();
        return Figure.share(
                known.stream()
                        .filter(trial ->
                                counted.apply(trial.labelled().expected()).getAsInt() == found.applyAsInt(trial))
                        .count(),
                known.size());
    }

    private static List<Trial> cases(Sample sample) {
        return sample.byCase().stream().map(runs -> runs.get(0)).toList();
    }
}
