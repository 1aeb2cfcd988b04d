package dev.answercoach.evaluation;

import dev.answercoach.review.CoachKind;
import java.util.Arrays;
import java.util.List;

/**
 * What an evaluation has found out about one coach.
 *
 * @param kind which coach
 * @param model the model that it asks, empty for rules and where none is set
 * @param host where the model is, empty without one
 * @param trials how many there are to be
 * @param sample those that were done
 */
public record Examined(CoachKind kind, String model, String host, int trials, Sample sample) {
    /** The model that is called so answers from a script, as the endpoint of the tests does: it is not one. */
    private static final String SCRIPT = "scripted-1";

    /** How much the figures are worth. */
    public enum Standing {
        /** No model is set, so nobody was asked. */
        NOT_SET,
        /** Every trial was done, and no question got an answer that can be used. */
        UNANSWERED,
        /** Answers came from a script: what was tested is the way from question to report. */
        PLUMBING_ONLY,
        /** Not every trial was done. */
        UNFINISHED,
        MEASURED
    }

    public Standing standing() {
        if (kind == CoachKind.MODEL && model.isEmpty()) {
            return Standing.NOT_SET;
        }
        if (sample.size() == trials && !sample.hasAnswers()) {
            return Standing.UNANSWERED;
        }
        if (model.equals(SCRIPT)) {
            return Standing.PLUMBING_ONLY;
        }
        return sample.size() < trials ? Standing.UNFINISHED : Standing.MEASURED;
    }

    /** The metrics that do not reach what is expected of them; none where the figures are not those of all cases. */
    public List<Metric> broken() {
        return switch (standing()) {
            case MEASURED, UNANSWERED ->
                Arrays.stream(Metric.values())
                        .filter(metric -> !metric.isReachedIn(sample))
                        .toList();
            case NOT_SET, PLUMBING_ONLY, UNFINISHED -> List.of();
        };
    }
}
