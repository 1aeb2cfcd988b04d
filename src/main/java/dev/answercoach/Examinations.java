package dev.answercoach;

import dev.answercoach.cli.Examination;
import dev.answercoach.evaluation.Examiner;
import dev.answercoach.evaluation.LabelledCase;
import dev.answercoach.review.Coach;
import dev.answercoach.review.CoachKind;
import dev.answercoach.review.Rubrics;
import dev.answercoach.settings.ModelSettings;
import dev.answercoach.settings.ReviewSettings;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Wires an evaluation: the coaches that users get, in the time and with the repairs that users get. */
final class Examinations {
    private Examinations() {}

    static Examination of(List<LabelledCase> cases, Rubrics rubrics, Rooms rooms, InstantSource clock) {
        ModelSettings model = rooms.settings().model();
        return new Examination(
                cases,
                coach(CoachKind.MODEL, rooms).map(coach -> examiner(coach, rubrics, rooms, clock)),
                examiner(coach(CoachKind.OFFLINE, rooms).orElseThrow(), rubrics, rooms, clock),
                model.isConfigured() ? model.name() : "",
                rooms.modelHost(),
                model.concurrency(),
                rooms::close);
    }

    private static Examiner examiner(Coach coach, Rubrics rubrics, Rooms rooms, InstantSource clock) {
        ReviewSettings review = rooms.settings().review();
        return new Examiner(
                coach,
                coach(CoachKind.OFFLINE, rooms).orElseThrow(),
                rubrics,
                review.repairs(),
                review.timeLimit(),
                clock);
    }

    private static Optional<Coach> coach(CoachKind kind, Rooms rooms) {
        return rooms.coaches().stream().filter(coach -> coach.kind() == kind).findFirst();
    }
}
