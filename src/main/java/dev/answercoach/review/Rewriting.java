package dev.answercoach.review;

import dev.answercoach.model.Call;
import dev.answercoach.model.Conversation;
import dev.answercoach.model.Outcome;
import dev.answercoach.model.Outcome.Answered;
import dev.answercoach.model.Outcome.Failed;
import dev.answercoach.text.PlainText;
import dev.answercoach.text.checks.Gate;
import dev.answercoach.text.checks.Proof;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Brings proposals to their verdict. The gate judges each; what it refuses goes back to the coach with the exact defects,
 * a few times; what is then still too long is shortened by code, by whole sentences; what still fails is said to have
 * failed.
 */
final class Rewriting {
    private final Stage stage;
    private final ReviewTask task;
    private final Coach coach;
    private final int mostRepairs;
    private final Call call;
    private final Consumer<List<ReviewEvent>> events;
    private final Gate gate;
    private final UninvitedLinks uninvited;
    private final Shortener shortener;

    /** @param stage for which the coach is asked, and repairs are paid */
    Rewriting(
            Stage stage,
            ReviewTask task,
            Gate gate,
            Coach coach,
            int mostRepairs,
            Call call,
            Consumer<List<ReviewEvent>> events) {
        this.stage = stage;
        this.task = task;
        this.coach = coach;
        // Rules say the same however often they are asked.
        this.mostRepairs = coach.kind() == CoachKind.MODEL ? mostRepairs : 0;
        this.call = call;
        this.events = events;
        this.gate = gate;
        this.uninvited = UninvitedLinks.of(task.draft());
        this.shortener = new Shortener(gate);
    }

    /**
     * Emits one verdict for each proposal, unless the coach fails over a repair: then what was refused stays open.
     *
     * @param conversation what was said when they were proposed
     * @param verdict what is told of a rewrite that has its proof
     * @return the coach's failure, if it failed
     */
    Optional<Failed<List<Proposal>>> settle(
            List<Proposal> proposals, Conversation conversation, Function<Rewrite, ReviewEvent> verdict) {
        List<Judged> refused = deliverProven(proposals, 0, verdict);
        for (int round = 1; !refused.isEmpty() && round <= mostRepairs; round++) {
            events.accept(List.of(new ReviewEvent.Repairing(round)));
            Outcome<List<Proposal>> outcome = coach.rewriter().repair(task, reasons(refused), conversation, call);
            if (outcome instanceof Failed<List<Proposal>> failed) {
                return Optional.of(failed);
            }
            Answered<List<Proposal>> answer = (Answered<List<Proposal>>) outcome;
            events.accept(List.of(new ReviewEvent.Spent(stage, answer.usage())));
            conversation = answer.conversation();
            refused = deliverProven(answer.value(), round, verdict);
        }
        deliver(refused.stream().map(shortener::shorten).toList(), verdict);
        return Optional.empty();
    }

    /** Delivers those that pass the gate, and returns the others. */
    private List<Judged> deliverProven(List<Proposal> proposals, int repairs, Function<Rewrite, ReviewEvent> verdict) {
        List<Judged> passed = new ArrayList<>();
        List<Judged> refused = new ArrayList<>();
        for (Proposal proposal : proposals) {
            Judged judged = Judged.of(withoutUninvited(proposal), gate, repairs);
            (judged.proof().status() == Proof.Status.FAILED ? refused : passed).add(judged);
        }
        deliver(passed, verdict);
        return refused;
    }

    private Proposal withoutUninvited(Proposal proposal) {
        return new Proposal(proposal.style(), proposal.text(), uninvited.outOf(proposal.changes()));
    }

    private void deliver(List<Judged> judged, Function<Rewrite, ReviewEvent> verdict) {
        if (!judged.isEmpty()) {
            events.accept(judged.stream()
                    .map(one -> verdict.apply(one.rewriteBy(coach.kind())))
                    .toList());
        }
    }

    private static List<Rewriter.Refused> reasons(List<Judged> refused) {
        return refused.stream()
                .map(one -> new Rewriter.Refused(one.proposal(), one.proof().defects()))
                .toList();
    }

    /**
     * A proposal and the gate's verdict.
     *
     * @param proposal its text is exactly what was judged
     * @param repairs how often it had gone back to the coach
     */
    record Judged(Proposal proposal, Proof proof, int repairs) {
        /** Judges what remains of a proposal as plain text: that is what the user will paste. */
        static Judged of(Proposal proposal, Gate gate, int repairs) {
            String text = PlainText.of(proposal.text()).text();
            return new Judged(new Proposal(proposal.style(), text, proposal.changes()), gate.judge(text), repairs);
        }

        Rewrite rewriteBy(CoachKind coach) {
            return new Rewrite(proposal.style(), coach, proposal.text(), proof, proposal.changes(), repairs, null);
        }
    }
}
