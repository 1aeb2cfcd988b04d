package dev.answercoach.review;

import dev.answercoach.model.Call;
import dev.answercoach.model.Failure;
import dev.answercoach.model.Outcome;
import dev.answercoach.model.Outcome.Answered;
import dev.answercoach.model.Outcome.Failed;
import dev.answercoach.text.checks.Gate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Leads one review that has been checked to its end: critique, rewrites, and what the user wished for since. Coaches are asked in order of
 * preference; where one gives nothing usable the next goes on. What any of them says is verified and judged outside of
 * all of them. Blocks its thread while a coach works.
 */
final class ReviewPipeline {
    private final ReviewTask task;
    private final int mostRepairs;
    private final Call call;
    private final Journal journal;
    private final ReviewWatcher watcher;
    private List<Coach> coaches;
    private ReviewView view;

    /**
     * @param start what the review has come to so far
     * @param coaches whom to ask, the preferred one first; the last one always answers
     * @param mostRepairs how often refused proposals go back to their coach
     * @param watcher told of each event after it was stored
     */
    ReviewPipeline(
            ReviewTask task,
            ReviewView start,
            List<Coach> coaches,
            int mostRepairs,
            Call call,
            Journal journal,
            ReviewWatcher watcher) {
        this.task = task;
        this.view = start;
        this.coaches = List.copyOf(coaches);
        this.mostRepairs = mostRepairs;
        this.call = call;
        this.journal = journal;
        this.watcher = watcher;
    }

    /**
     * Runs to the end.
     *
     * @throws CancellationException if the thread was interrupted; the review can be taken up again where it stands
     */
    ReviewView run() {
        if (view.stage() == Stage.CRITIQUE) {
            critique();
        }
        if (view.stage() == Stage.REWRITES) {
            rewrite(view.critique().orElseThrow());
            emit(List.of(new ReviewEvent.Finished()));
        }
        view.pendingWish().ifPresent(this::fulfil);
        return view;
    }

    private void critique() {
        for (Coach coach : coaches) {
            Outcome<Critique> outcome = coach.critic().critique(task, call, shown(watcher.critique()));
            if (outcome instanceof Answered<Critique> answer) {
                emit(List.of(
                        new ReviewEvent.Spent(Stage.CRITIQUE, answer.usage()),
                        new ReviewEvent.Critiqued(CritiqueVerifier.shown(answer.value(), task.draft()))));
                return;
            }
            giveUpOn(coach, Stage.CRITIQUE, (Failed<Critique>) outcome);
        }
        throw new IllegalStateException("the last coach gave no critique");
    }

    /** What is heard before the end is verified as the whole is. */
    private CritiqueProgress shown(CritiqueProgress progress) {
        return progress == CritiqueProgress.NOBODY
                ? progress
                : soFar -> progress.growing(
                        () -> soFar.get().map(critique -> CritiqueVerifier.shown(critique, task.draft())));
    }

    private void rewrite(Critique critique) {
        for (Coach coach : coaches) {
            Optional<Failed<List<Proposal>>> failed = rewrite(coach, critique);
            if (failed.isEmpty()) {
                return;
            }
            giveUpOn(coach, Stage.REWRITES, failed.get());
        }
        throw new IllegalStateException("the last coach gave no rewrites");
    }

    /** Brings the rewrites that are missing to their verdict; returns the failure that left some of them open, if any. */
    private Optional<Failed<List<Proposal>>> rewrite(Coach coach, Critique critique) {
        Outcome<List<Proposal>> outcome = coach.rewriter().propose(task, critique, call);
        if (outcome instanceof Failed<List<Proposal>> failed) {
            return Optional.of(failed);
        }
        Answered<List<Proposal>> answer = (Answered<List<Proposal>>) outcome;
        emit(List.of(new ReviewEvent.Spent(Stage.REWRITES, answer.usage())));
        List<Proposal> missing = answer.value().stream()
                .filter(proposal -> !view.has(proposal.style()))
                .toList();
        return new Rewriting(Stage.REWRITES, task, new Gate(task.draft()), coach, mostRepairs, call, this::emit)
                .settle(missing, answer.conversation(), ReviewEvent.Rewritten::new);
    }

    private void fulfil(Wish wish) {
        Call another = call.withTake(view.wishes());
        new WishFulfilment(task, view, wish, coaches, mostRepairs, another, this::emit).fulfil(wish);
    }

    private void giveUpOn(Coach coach, Stage stage, Failed<?> failed) {
        // A program that closes takes no questions either; the review is to go on with the same coach at the next
        // start.
        if (failed.failure() == Failure.CANCELLED || Thread.currentThread().isInterrupted()) {
            throw new CancellationException("cancelled at " + stage);
        }
        emit(List.of(new ReviewEvent.Spent(stage, failed.usage()), new ReviewEvent.Degraded(stage, failed.failure())));
        if (failed.failure().lasts()) {
            List<Coach> others = new ArrayList<>(coaches);
            others.remove(coach);
            coaches = List.copyOf(others);
        }
    }

    private void emit(List<ReviewEvent> events) {
        journal.append(events);
        for (ReviewEvent event : events) {
            view = event.applyTo(view);
            watcher.happened(event, view);
        }
    }
}
