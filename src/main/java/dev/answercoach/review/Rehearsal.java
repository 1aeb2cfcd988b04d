package dev.answercoach.review;

import dev.answercoach.model.Call;
import dev.answercoach.model.Outcome;
import java.util.List;

/**
 * Lets coaches work as in any review, on a draft that is nobody's: nothing of it is kept. What is measured here is what users
 * get.
 */
public final class Rehearsal {
    private final int mostRepairs;

    /** @param mostRepairs how often refused proposals go back to their coach */
    public Rehearsal(int mostRepairs) {
        this.mostRepairs = mostRepairs;
    }

    /**
     * Leads a review to its end, on this thread.
     *
     * @param coaches whom to ask, the preferred one first; the last one always answers
     * @throws java.util.concurrent.CancellationException if this thread was interrupted
     */
    public ReviewView lead(ReviewTask task, List<Coach> coaches, Call call, ReviewWatcher watcher) {
        ReviewView checked = ReviewView.of(List.of(new ReviewEvent.Checked(task.check())));
        return new ReviewPipeline(task, checked, coaches, mostRepairs, call, events -> {}, watcher).run();
    }

    /** Only what a coach says of a draft, its quotes verified. */
    public Outcome<Critique> critique(ReviewTask task, Critic critic, Call call) {
        return critic.critique(task, call, CritiqueProgress.NOBODY)
                .map(said -> CritiqueVerifier.shown(said, task.draft()));
    }
}
