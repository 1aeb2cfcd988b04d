package dev.answercoach.evaluation;

import dev.answercoach.review.Coach;
import dev.answercoach.review.CoachKind;
import dev.answercoach.review.Rubrics;
import dev.answercoach.review.offline.OfflineCritic;
import dev.answercoach.review.offline.OfflineRewriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** All labelled cases, put to the offline coach once for all tests that look at what came of it. */
public final class OfflineCases {
    static final Rubrics RUBRICS = Rubrics.load(Path.of("config", "rubrics"));
    static final Path FOLDER = Path.of("config", "eval");
    static final List<LabelledCase> CASES = LabelledCases.load(FOLDER, RUBRICS);

    private OfflineCases() {}

    private static final class Done {
        static final Evaluation EVALUATION = examined(CASES);
    }

    /** What an evaluation of one run reports; no time passes in it. */
    public static Examined report() {
        return report(Done.EVALUATION);
    }

    /** The same of the cases of one folder. */
    public static Examined report(String folder) {
        return report(examined(LabelledCases.load(FOLDER.resolve(folder), RUBRICS)));
    }

    static Sample sample() {
        return Done.EVALUATION.measured();
    }

    static Coach offline() {
        return new Coach(CoachKind.OFFLINE, new OfflineCritic(), new OfflineRewriter());
    }

    static Examiner examiner(Coach coach) {
        return new Examiner(coach, offline(), RUBRICS, 2, Duration.ofMinutes(1), InstantSource.fixed(Instant.EPOCH));
    }

    private static Examined report(Evaluation evaluation) {
        return new Examined(CoachKind.OFFLINE, "", "", evaluation.trials(), evaluation.measured());
    }

    private static Evaluation examined(List<LabelledCase> cases) {
        Evaluation evaluation = new Evaluation(cases, 1);
        evaluation.run(examiner(offline()), 2, done -> {});
        return evaluation;
    }
}
