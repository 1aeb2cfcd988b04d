package dev.answercoach.review;

import dev.answercoach.model.Call;
import dev.answercoach.model.Failure;
import dev.answercoach.posting.Digest;
import dev.answercoach.settings.ReviewSettings;
import dev.answercoach.text.Given;
import dev.answercoach.text.Remark;
import dev.answercoach.text.checks.Checks;
import dev.answercoach.text.checks.Draft;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Leads reviews to their end, whether they have just been opened or were left unfinished. */
public final class Reviews {
    private final ReviewArchive archive;
    private final List<Coach> coaches;
    private final Rubrics rubrics;
    private final ReviewSettings settings;
    private final InstantSource clock;

    /** @param coaches whom to ask, the preferred one first; the last one always answers */
    public Reviews(
            ReviewArchive archive, List<Coach> coaches, Rubrics rubrics, ReviewSettings settings, InstantSource clock) {
        this.archive = archive;
        this.coaches = List.copyOf(coaches);
        this.rubrics = rubrics;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Leads a review from where it stands to its end, on this thread; a finished one to what came of a pending wish.
     *
     * @param task what {@link #task} makes of its request
     * @param server where the user asked, as in {@link Call#server}
     * @param watcher told of each event after it is stored, with what the review has come to by then
     * @return what it has come to
     * @throws StaleReviewException if it is led elsewhere at the same time
     * @throws java.util.concurrent.CancellationException if this thread was interrupted; it can be taken up again
     */
    public ReviewView lead(Review review, ReviewTask task, String server, ReviewWatcher watcher) {
        return lead(coaches, review, task, server, watcher);
    }

    /**
     * The same where the model is not to be asked: whoever stands behind it does what is left, and that and why is told.
     *
     * @param why as if the model had failed so
     */
    public ReviewView leadWithoutModel(
            Failure why, Review review, ReviewTask task, String server, ReviewWatcher watcher) {
        List<Coach> others = coaches.stream()
                .map(coach -> coach.kind() == CoachKind.MODEL ? AbsentCoach.because(why) : coach)
                .toList();
        return lead(others, review, task, server, watcher);
    }

    private ReviewView lead(List<Coach> asked, Review review, ReviewTask task, String server, ReviewWatcher watcher) {
        Review checked = check(review, task, watcher);
        Call call = new Call(review.request().user(), server, clock.instant().plus(settings.timeLimit()), 0);
        Journal stored = archive.journal(checked);
        return new ReviewPipeline(task, checked.view(), asked, settings.repairs(), call, stored, watcher).run();
    }

    /**
     * Only stores and reports the check, unless that has been done: it waits for nobody, so that a user sees it before a
     * coach is free.
     *
     * @return the review after it, for {@link #lead} to go on with
     * @throws StaleReviewException if the review is led elsewhere at the same time
     */
    public Review check(Review review, ReviewTask task, ReviewWatcher watcher) {
        if (review.view().stage() != Stage.CHECK) {
            return review;
        }
        ReviewEvent found = new ReviewEvent.Checked(task.check());
        archive.journal(review).append(List.of(found));
        Review checked = review.after(List.of(found));
        watcher.happened(found, checked.view());
        return checked;
    }

    /**
     * Stores what the user wants done with a rewrite, for {@link #lead} to fulfil.
     *
     * @return the review with the wish, or why the wish makes no sense
     * @throws StaleReviewException if the review has gone on since it was read
     */
    public Given<Review> wish(Review review, Wish wish) {
        Optional<Remark> objection = objection(review, wish);
        if (objection.isPresent()) {
            return Given.refused(objection.get());
        }
        List<ReviewEvent> wished = List.of(new ReviewEvent.Wished(wish));
        archive.journal(review).append(wished);
        return Given.accepted(review.after(wished));
    }

    /** Why a wish makes no sense; empty where it does. */
    public Optional<Remark> objection(Review review, Wish wish) {
        return WishRules.objection(review.view(), wish);
    }

    /**
     * Stores a wish to which there is no {@link #objection}, in a transaction in which the caller keeps something of its own
     * with it.
     *
     * @throws StaleReviewException if the review has gone on since it was read
     */
    public void keepWish(Handle handle, Review review, Wish wish) {
        archive.journal(handle, review).append(List.of(new ReviewEvent.Wished(wish)));
    }

    /** What the coaches work on for this request. */
    public ReviewTask task(ReviewRequest request) {
        Digest digest = request.digest();
        Draft draft = request.checkable(digest);
        QuestionKind kind = QuestionKinds.of(request.question(), draft.text());
        return new ReviewTask(draft, digest, rubrics.of(kind), Checks.report(draft));
    }
}
