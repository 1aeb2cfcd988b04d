package dev.answercoach.review;

import dev.answercoach.model.Call;
import dev.answercoach.model.Failure;
import dev.answercoach.model.Outcome;
import dev.answercoach.model.Outcome.Answered;
import dev.answercoach.model.Outcome.Failed;
import dev.answercoach.model.Usage;
import dev.answercoach.text.KeyName;
import dev.answercoach.text.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/**
 * Brings one wish to what comes of it: a further rewrite, or the reason why there is none. An edit is made by code alone;
 * for the others coaches are asked in order of preference, and what they propose passes the same gate as ever.
 */
final class WishFulfilment {
    private final Ground ground;
    private final ReviewView view;
    private final List<Coach> coaches;
    private final int mostRepairs;
    private final Call call;
    private final Consumer<List<ReviewEvent>> events;
    private Optional<Failure> failure = Optional.empty();

    /**
     * @param view what the review has come to, the wish included
     * @param call its take is another one for each wish, since the cache must not answer a wish for something else
     */
    WishFulfilment(
            ReviewTask task,
            ReviewView view,
            Wish wish,
            List<Coach> coaches,
            int mostRepairs,
            Call call,
            Consumer<List<ReviewEvent>> events) {
        this.ground = Ground.of(task, view.rewrites(), wish);
        this.view = view;
        this.coaches = coaches;
        this.mostRepairs = mostRepairs;
        this.call = call;
        this.events = events;
    }

    /** @throws CancellationException if the thread was interrupted; the wish stays pending */
    void fulfil(Wish wish) {
        Rewrite rewrite = view.rewrite(wish.of()).orElseThrow();
        if (wish instanceof Wish.Edit edit) {
            events.accept(List.of(new ReviewEvent.Rewritten(edited(edit, rewrite))));
        } else if (wish instanceof Wish.Remade remade) {
            ask(remade, remake(rewrite));
        }
    }

    private Rewrite edited(Wish.Edit edit, Rewrite rewrite) {
        String text = edit.applyTo(rewrite.text()).text();
        return new Rewrite(
                rewrite.style(),
                rewrite.coach(),
                text,
                ground.gate().judge(text),
                List.of(Remark.key("wish.changed." + edit.key())),
                0,
                edit);
    }

    private Remake remake(Rewrite rewrite) {
        return new Remake(
                ground.task(),
                view.critique().orElseThrow(),
                rewrite,
                view.rewrites().stream().map(Rewrite::text).toList(),
                ground.additions());
    }

    private void ask(Wish.Remade wish, Remake remake) {
        for (Coach coach : coaches) {
            if (settled(wish, remake, coach)) {
                return;
            }
        }
        events.accept(List.of(new ReviewEvent.Unfulfilled(reason(wish))));
    }

    /** Whether this coach brought the wish to its end. */
    private boolean settled(Wish.Remade wish, Remake remake, Coach coach) {
        Outcome<List<Proposal>> outcome = wish.ask(coach.rewriter(), remake, call);
        if (outcome instanceof Failed<List<Proposal>> failed) {
            giveUp(failed);
            return false;
        }
        Answered<List<Proposal>> answer = (Answered<List<Proposal>>) outcome;
        if (answer.value().isEmpty()) {
            return false;
        }
        tellWhoStepsIn(answer.usage());
        Rewriting rewriting = new Rewriting(Stage.WISH, ground.task(), ground.gate(), coach, mostRepairs, call, events);
        Optional<Failed<List<Proposal>>> failed =
                rewriting.settle(answer.value(), answer.conversation(), proposed -> verdict(wish, remake, proposed));
        failed.ifPresent(this::giveUp);
        return failed.isEmpty();
    }

    private void tellWhoStepsIn(Usage usage) {
        List<ReviewEvent> told = new ArrayList<>(List.of(new ReviewEvent.Spent(Stage.WISH, usage)));
        failure.ifPresent(why -> told.add(new ReviewEvent.Degraded(Stage.WISH, why)));
        events.accept(told);
    }

    /** A repair may have undone what was wished for. */
    private static ReviewEvent verdict(Wish.Remade wish, Remake remake, Rewrite proposed) {
        return wish.isMetBy(proposed.text(), remake)
                ? new ReviewEvent.Rewritten(proposed.fulfilling(wish))
                : new ReviewEvent.Unfulfilled(reason(Failure.UNUSABLE));
    }

    private void giveUp(Failed<?> failed) {
        if (failed.failure() == Failure.CANCELLED) {
            throw new CancellationException("cancelled at " + Stage.WISH);
        }
        failure = Optional.of(failed.failure());
        events.accept(List.of(new ReviewEvent.Spent(Stage.WISH, failed.usage())));
    }

    private Remark reason(Wish wish) {
        return failure.map(WishFulfilment::reason).orElseGet(() -> Remark.key("wish.unfulfilled." + wish.key()));
    }

    private static Remark reason(Failure failure) {
        return Remark.key("wish.unfulfilled." + KeyName.of(failure));
    }
}
