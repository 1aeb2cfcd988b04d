package dev.answercoach.evaluation;

import dev.answercoach.model.Failure;
import dev.answercoach.model.Usage;
import dev.answercoach.text.checks.CheckReport;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of one case in one run.
 *
 * @param labelled the case
 * @param run its number, from 1
 * @param check what code found in the draft
 * @param scores of each variant whose critique the coach gave; what stood in for it is left out
 * @param fidelity of the critique of the plain draft, empty where the coach gave none
 * @param deliveries of the rewrites that the coach wrote
 * @param failures why the coach gave nothing usable, once for each question
 * @param usage what the review of the plain draft cost
 * @param time and how long it took
 * @param variantUsage what the critiques of the variants cost
 */
record Trial(
        LabelledCase labelled,
        int run,
        CheckReport check,
        Map<Variant, Scores> scores,
        Optional<Fidelity> fidelity,
        List<Delivery> deliveries,
        List<Failure> failures,
        Usage usage,
        Duration time,
        Usage variantUsage) {
    Trial {
        scores = Map.copyOf(scores);
        deliveries = List.copyOf(deliveries);
        failures = List.copyOf(failures);
    }

    /** One that an exception broke off: whatever the coach said until then is not measured. */
    static Trial brokenOff(LabelledCase labelled, int run, CheckReport check, Failure failure, Duration time) {
        return new Trial(
                labelled,
                run,
                check,
                Map.of(),
                Optional.empty(),
                List.of(),
                List.of(failure),
                Usage.NONE,
                time,
                Usage.NONE);
    }

    Optional<Scores> plain() {
        return Optional.ofNullable(scores.get(Variant.PLAIN));
    }

    /** Everything that it cost. */
    Usage wholeUsage() {
        return usage.plus(variantUsage);
    }
}
