package dev.answercoach.review;

import dev.answercoach.model.Call;
import dev.answercoach.posting.Digest;
import dev.answercoach.settings.ReviewSettings;
import dev.answercoach.text.checks.Checks;
import dev.answercoach.text.checks.Draft;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BiConsumer;

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
     * Leads a review from where it stands to its end, on this thread.
     *
     * @param task what {@link #task} makes of its request
     * @param watcher told of each event after it is stored, with what the review has come to by then
     * @return what it has come to
     * @throws StaleReviewException if it is led elsewhere at the same time
     * @throws java.util.concurrent.CancellationException if this thread was interrupted; it can be taken up again
     */
    public ReviewView lead(Review review, ReviewTask task, BiConsumer<ReviewEvent, ReviewView> watcher) {
        Call call = new Call(review.request().user(), clock.instant().plus(settings.timeLimit()), 0);
        Journal stored = archive.journal(review);
        return new ReviewPipeline(task, review.view(), coaches, settings.repairs(), call, stored, watcher).run();
    }

    /** What the coaches work on for this request. */
    public ReviewTask task(ReviewRequest request) {
        Digest digest = request.digest();
        Draft draft = request.checkable(digest);
        QuestionKind kind = QuestionKinds.of(request.question(), draft.text());
        return new ReviewTask(draft, digest, rubrics.of(kind), Checks.report(draft));
    }
}
