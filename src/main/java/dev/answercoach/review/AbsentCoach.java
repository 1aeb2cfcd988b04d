package dev.answercoach.review;

import dev.answercoach.model.Call;
import dev.answercoach.model.Conversation;
import dev.answercoach.model.Failure;
import dev.answercoach.model.Outcome;
import dev.answercoach.model.Outcome.Failed;
import dev.answercoach.model.Usage;
import java.util.List;

/** Stands in for a model that is not to be asked: fails at once, at no cost, and whoever comes next goes on. */
final class AbsentCoach implements Critic, Rewriter {
    private final Failure why;

    private AbsentCoach(Failure why) {
        this.why = why;
    }

    static Coach because(Failure why) {
        AbsentCoach absent = new AbsentCoach(why);
        return new Coach(CoachKind.MODEL, absent, absent);
    }

    @Override
    public Outcome<Critique> critique(ReviewTask task, Call call, CritiqueProgress progress) {
        return failed();
    }

    @Override
    public Outcome<List<Proposal>> propose(ReviewTask task, Critique critique, Call call) {
        return failed();
    }

    @Override
    public Outcome<List<Proposal>> repair(ReviewTask task, List<Refused> refused, Conversation before, Call call) {
        return failed();
    }

    @Override
    public Outcome<List<Proposal>> shorten(Remake remake, Call call) {
        return failed();
    }

    @Override
    public Outcome<List<Proposal>> tellAnew(Remake remake, Call call) {
        return failed();
    }

    private <T> Outcome<T> failed() {
        return new Failed<>(why, "not asked", Usage.NONE);
    }
}
