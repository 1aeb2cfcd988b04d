package dev.answercoach.evaluation;

import dev.answercoach.review.QuestionKind;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Trials to measure, in the order of their cases and runs, whichever was done first. */
public final class Sample {
    private final List<Trial> trials;

    Sample(List<Trial> trials) {
        this.trials = trials.stream()
                .sorted(Comparator.comparing(
                                (Trial trial) -> trial.labelled().story().id())
                        .thenComparing(
                                trial -> trial.labelled().grade(), Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparingInt(Trial::run))
                .toList();
    }

    /** Those of its trials whose cases belong to a group. */
    public Sample of(Group group) {
        return new Sample(
                trials.stream().filter(trial -> group.has(trial.labelled())).toList());
    }

    Sample of(QuestionKind kind) {
        return new Sample(trials.stream()
                .filter(trial -> trial.labelled().story().kind() == kind)
                .toList());
    }

    /** The criteria that were scored, in the order of the rubric. */
    List<String> criteria() {
        return trials.stream()
                .flatMap(trial -> trial.plain().stream())
                .flatMap(scores -> scores.byCriterion().keySet().stream())
                .distinct()
                .toList();
    }

    /** The scores that lie outside of what was expected, each once whatever the number of runs that gave it. */
    public List<JudgedScore> misses() {
        return trials.stream()
                .flatMap(ScoreMeasures::judged)
                .filter(score -> !score.isExpected())
                .distinct()
                .toList();
    }

    /** The cases of which a coach wrote no rewrite that passes the gate. */
    public List<LabelledCase> withoutRewrite() {
        return byCase().stream()
                .filter(runs -> runs.stream()
                        .anyMatch(trial -> !trial.deliveries().isEmpty()
                                && trial.deliveries().stream().noneMatch(Delivery::isPassed)))
                .map(runs -> runs.get(0).labelled())
                .toList();
    }

    /** How many trials it has. */
    public int size() {
        return trials.size();
    }

    /** Whether a coach scored or wrote anything. */
    boolean hasAnswers() {
        return trials.stream()
                .anyMatch(trial ->
                        !trial.scores().isEmpty() || !trial.deliveries().isEmpty());
    }

    List<Trial> trials() {
        return trials;
    }

    /** The runs of each case. */
    Collection<List<Trial>> byCase() {
        return grouped(trial -> trial.labelled().id()).values();
    }

    /** The trials of each story. */
    Collection<List<Trial>> byStory() {
        return grouped(trial -> trial.labelled().story().id()).values();
    }

    List<Delivery> deliveries() {
        return trials.stream().flatMap(trial -> trial.deliveries().stream()).toList();
    }

    List<Fidelity> fidelities() {
        return trials.stream().flatMap(trial -> trial.fidelity().stream()).toList();
    }

    private Map<String, List<Trial>> grouped(Function<Trial, String> key) {
        return trials.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }
}
