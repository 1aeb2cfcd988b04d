package dev.answercoach.cli;

import dev.answercoach.evaluation.Evaluation;
import dev.answercoach.evaluation.Examined;
import dev.answercoach.evaluation.Examiner;
import dev.answercoach.review.CoachKind;
import dev.answercoach.text.KeyName;
import java.util.Map;
import java.util.Optional;

/**
 * One coach and what is put to it.
 *
 * @param model the model that it asks, empty for rules and where none is set
 * @param host where the model is, empty without one
 * @param examiner empty where nobody can be asked
 */
record EvalSubject(CoachKind kind, String model, String host, Optional<Examiner> examiner, Evaluation evaluation) {
    /** Progress is told so many times, however many trials there are. */
    private static final int STEPS = 20;

    static EvalSubject of(CoachKind kind, Examination examination, Evaluation evaluation) {
        return switch (kind) {
            case MODEL ->
                new EvalSubject(kind, examination.modelName(), examination.host(), examination.model(), evaluation);
            case OFFLINE -> new EvalSubject(kind, "", "", Optional.of(examination.offline()), evaluation);
        };
    }

    /**
     * Asks, and tells how it goes.
     *
     * @throws java.util.concurrent.CancellationException if this thread was interrupted; what was measured by then stays
     */
    void examine(int cases, int runs, int concurrency, Console console) {
        if (examiner.isEmpty()) {
            return;
        }
        console.note(
                "eval.begin." + KeyName.of(kind),
                Map.of(
                        "model", model,
                        "host", host,
                        "cases", Integer.toString(cases),
                        "runs", Integer.toString(runs),
                        "calls", "%,d".formatted(evaluation.leastCalls())));
        int all = evaluation.trials();
        int step = Math.max(1, all / STEPS);
        evaluation.run(examiner.get(), concurrency, done -> {
            if (done % step == 0 || done == all) {
                console.note("eval.progress", Map.of("done", Integer.toString(done), "all", Integer.toString(all)));
            }
        });
    }

    /** What has been found out so far. */
    Examined examined() {
        return new Examined(kind, model, host, evaluation.trials(), evaluation.measured());
    }
}
