package dev.answercoach.review;

import dev.answercoach.answers.AnswerStore;
import dev.answercoach.answers.Version;
import dev.answercoach.posting.Digest;
import dev.answercoach.posting.Posting;
import dev.answercoach.posting.PostingStore;
import dev.answercoach.store.Database;
import dev.answercoach.text.Given;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Keeps reviews whole: the draft as a version of its answer, the posting, what was asked for, and what happened. */
public final class ReviewArchive {
    private static final Milestones MILESTONES = new Milestones(
            Set.of(EventCodec.type(ReviewEvent.Finished.class)),
            Set.of(EventCodec.type(ReviewEvent.Wished.class)),
            Set.of(EventCodec.type(ReviewEvent.Rewritten.class), EventCodec.type(ReviewEvent.Unfulfilled.class)));

    private final Database database;
    private final AnswerStore answers;
    private final PostingStore postings;
    private final ReviewStore reviews;
    private final StoredReviews stored;
    private final RewriteSaver saver;
    private final InstantSource clock;

    public ReviewArchive(
            Database database, AnswerStore answers, PostingStore postings, ReviewStore reviews, InstantSource clock) {
        this.database = database;
        this.answers = answers;
        this.postings = postings;
        this.reviews = reviews;
        this.stored = new StoredReviews(answers, postings, reviews);
        this.saver = new RewriteSaver(answers, reviews);
        this.clock = clock;
    }

    /** Keeps the draft and everything that came with it, in one commit; nothing else happens before that. */
    public Review open(ReviewRequest request) {
        return database.inTransaction(handle -> open(handle, request));
    }

    /** The same in a transaction in which the caller keeps something of its own with the review. */
    public Review open(Handle handle, ReviewRequest request) {
        return open(handle, request, answers.keepDraft(handle, request.user(), request.question(), request.draft()));
    }

    /**
     * Begins a review of a version that is kept already.
     *
     * @param request its draft is the version's text
     */
    public Review open(Handle handle, ReviewRequest request, Version version) {
        String posting = request.posting().isBlank()
                ? NewReview.NO_POSTING
                : keepPosting(handle, request).id();
        String asked = StoredReviews.asked(request);
        StoredReview review = reviews.open(
                handle, new NewReview(request.user(), version.answerId(), version.number(), posting, asked));
        return new Review(review.id(), request, review.createdAt(), ReviewView.NEW, 0);
    }

    private Posting keepPosting(Handle handle, ReviewRequest request) {
        Digest digest = request.digest();
        String title = (digest.company() + " " + digest.role()).strip();
        return postings.keep(handle, request.user(), title, request.posting());
    }

    /** The review with this id, if it is this user's. */
    public Optional<Review> find(String user, String id) {
        return database.read(handle -> own(handle, user, id).map(review -> stored.load(handle, review)));
    }

    private Optional<StoredReview> own(Handle handle, String user, String id) {
        return reviews.find(handle, id).filter(review -> review.asked().user().equals(user));
    }

    /** The user's last reviews, the newest first. */
    public List<ReviewSummary> latest(String user, int most) {
        return database.read(handle -> {
            List<StoredReview> latest = reviews.latest(handle, user, most);
            Set<String> ids = latest.stream().map(StoredReview::id).collect(Collectors.toSet());
            Set<String> finished = reviews.finished(handle, ids, MILESTONES);
            return latest.stream()
                    .flatMap(review -> stored.summary(handle, review, finished.contains(review.id())).stream())
                    .toList();
        });
    }

    /** The user's reviews in which something is still to come, the latest first. */
    public List<Unfinished> unfinished(String user) {
        return database.read(handle -> reviews.unfinished(handle, user, MILESTONES).stream()
                .flatMap(review -> stored.unfinished(handle, review).stream())
                .toList());
    }

    /**
     * Saves a rewrite as the next version of the answer; a text that the answer has already is the version that it is.
     *
     * @param number the rewrite, from 1, as shown
     */
    public Given<Saved> saveRewrite(Review review, int number) {
        return database.inTransaction(handle -> saver.save(handle, review, number));
    }

    /**
     * Saves the draft with the computed value wherever a sum does not hold, as the next version of the answer. Its review is
     * another one: {@code open(handle, review.request().withDraft(version.text()), version)}.
     */
    public Given<Version> correctDraft(Review review) {
        return database.inTransaction(handle -> saver.correctDraft(handle, review));
    }

    /** {@link #correctDraft}, and the review of the corrected draft, opened in the same commit. */
    public Given<Review> openCorrected(Review review) {
        return database.inTransaction(handle -> {
            Given<Version> given = saver.correctDraft(handle, review);
            if (given instanceof Given.Refused<Version> refused) {
                return Given.refused(refused.why());
            }
            Version corrected = ((Given.Accepted<Version>) given).value();
            return Given.accepted(open(handle, review.request().withDraft(corrected.text()), corrected));
        });
    }

    /**
     * Deletes a review with all that happened in it, and its draft unless another review is about it or the user saved it
     * as a version. Whoever works on the review meets a {@link StaleReviewException}.
     *
     * @return whether the user had such a review
     */
    public boolean delete(String user, String reviewId) {
        return database.inTransaction(handle -> {
            Optional<StoredReview> found = own(handle, user, reviewId);
            found.ifPresent(review -> delete(handle, review));
            return found.isPresent();
        });
    }

    /** The answer is locked first: a review of the same draft that opens meanwhile would go with the draft. */
    private void delete(Handle handle, StoredReview review) {
        String answer = review.asked().answerId();
        int version = review.asked().versionNumber();
        answers.lock(handle, answer);
        reviews.delete(handle, review.id());
        if (!reviews.isReviewed(handle, answer, version)) {
            answers.deleteDraft(handle, answer, version);
        }
    }

    /**
     * Where the further events of this review go. Two who lead the same review collide at the first event that both want
     * to add: the later one meets a {@link StaleReviewException} and stops.
     */
    Journal journal(Review review) {
        return new Journal() {
            private int next = review.events();

            @Override
            public void append(List<ReviewEvent> events) {
                database.useTransaction(handle -> keep(handle, review.id(), next, events));
                next += events.size();
            }
        };
    }

    /** The same for one append in a transaction of the caller's. */
    Journal journal(Handle handle, Review review) {
        return events -> keep(handle, review.id(), review.events(), events);
    }

    private void keep(Handle handle, String reviewId, int first, List<ReviewEvent> events) {
        Instant now = clock.instant();
        int seq = first;
        for (ReviewEvent event : events) {
            reviews.append(handle, reviewId, seq++, EventCodec.type(event), EventCodec.body(event), now);
        }
    }
}
