package dev.answercoach.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.model.Call;
import dev.answercoach.model.Outcome;
import dev.answercoach.review.Coach;
import dev.answercoach.review.CoachKind;
import dev.answercoach.review.Critic;
import dev.answercoach.review.Critique;
import dev.answercoach.review.CritiqueProgress;
import dev.answercoach.review.ReviewTask;
import dev.answercoach.review.offline.OfflineCritic;
import dev.answercoach.review.offline.OfflineRewriter;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationTest {
    private static final List<LabelledCase> TWO = OfflineCases.CASES.subList(0, 2);

    /** Rules that break down over one draft. */
    private record Breaking(String draft, RuntimeException exception) implements Critic {
        @Override
        public Outcome<Critique> critique(ReviewTask task, Call call, CritiqueProgress progress) {
            if (task.draft().text().contains(draft)) {
                throw exception;
            }
            return new OfflineCritic().critique(task, call, progress);
        }
    }

    static Stream<RuntimeException> exceptions() {
        return Stream.of(new IllegalStateException("broken"), new CancellationException("cancelled by nobody"));
    }

    @ParameterizedTest
    @MethodSource("exceptions")
    void anExceptionBreaksOffOneTrialOnly(RuntimeException exception) {
        Sample sample = measured(new Breaking(firstWords(), exception));

        assertThat(sample.size()).isEqualTo(2);
        assertThat(CostMeasures.unanswered(sample)).isEqualTo(Figure.share(1, 2));
        assertThat(sample.trials().stream().filter(trial -> trial.plain().isPresent()))
                .hasSize(1);
    }

    @Test
    void aModelThatOnlyBreaksDownIsNotMeasuredAndBelowItsFloor() {
        Sample nothing = measured(new Breaking("", new IllegalStateException("broken")));
        Examined model = new Examined(CoachKind.MODEL, "gpt", "localhost", 2, nothing);

        assertThat(model.standing()).isEqualTo(Examined.Standing.UNANSWERED);
        assertThat(model.broken()).containsExactly(Metric.UNANSWERED);
        assertThat(new Report(2, 1, List.of(model)).isMeasured()).isFalse();
        Examined rules = new Examined(CoachKind.OFFLINE, "", "", 2, measured(new OfflineCritic()));
        Report both = new Report(2, 1, List.of(model, rules));
        assertThat(both.isMeasured()).isTrue();
        assertThat(both.isGood()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"scripted-2", "scripted-reasoner", "my/scripted-1"})
    void onlyTheScriptOfTheTestsIsNoModel(String model) {
        Sample sample = measured(new OfflineCritic());

        assertThat(new Examined(CoachKind.MODEL, model, "localhost", 2, sample).standing())
                .isEqualTo(Examined.Standing.MEASURED);
        assertThat(new Examined(CoachKind.MODEL, "scripted-1", "localhost", 2, sample).standing())
                .isEqualTo(Examined.Standing.PLUMBING_ONLY);
    }

    private static String firstWords() {
        return TWO.get(0).draft().substring(0, 20);
    }

    private static Sample measured(Critic critic) {
        Evaluation evaluation = new Evaluation(TWO, 1);
        Coach coach = new Coach(CoachKind.OFFLINE, critic, new OfflineRewriter());
        evaluation.run(OfflineCases.examiner(coach), 1, done -> {});
        return evaluation.measured();
    }
}
