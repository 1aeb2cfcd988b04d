package dev.answercoach.review;

import dev.answercoach.answers.AnswerStore;
import dev.answercoach.answers.Version;
import dev.answercoach.posting.Posting;
import dev.answercoach.posting.PostingStore;
import dev.answercoach.text.Limit;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads stored reviews back into what they were: request, draft, posting and events. */
final class StoredReviews {
    private final AnswerStore answers;
    private final PostingStore postings;
    private final ReviewStore reviews;

    StoredReviews(AnswerStore answers, PostingStore postings, ReviewStore reviews) {
        this.answers = answers;
        this.postings = postings;
        this.reviews = reviews;
    }

    /** What is kept of a request beside its texts. */
    private record Asked(String question, @Nullable Limit limit, boolean blind) {}

    /** What is kept of a request beside its texts, as JSON. */
    static String asked(ReviewRequest request) {
        return EventCodec.body(new Asked(request.question(), request.limit(), request.blind()));
    }

    Review load(Handle handle, StoredReview stored) {
        NewReview asked = stored.asked();
        Version version = version(handle, stored)
                .orElseThrow(() -> new IllegalStateException("review " + stored.id() + " has lost its draft"));
        String posting = asked.posting()
                .flatMap(id -> postings.find(handle, id))
                .map(Posting::text)
                .orElse("");
        Asked extra = EventCodec.read(asked.request(), Asked.class);
        List<ReviewEvent> events = reviews.events(handle, stored.id()).stream()
                .map(EventCodec::event)
                .toList();
        return new Review(
                stored.id(),
                new ReviewRequest(
                        asked.user(), extra.question(), version.text(), extra.limit(), posting, extra.blind()),
                stored.createdAt(),
                ReviewView.of(events),
                events.size());
    }

    /** Empty where the review was deleted since it was listed; each statement sees what is committed when it runs. */
    Optional<ReviewSummary> summary(Handle handle, StoredReview stored, boolean finished) {
        Asked asked = EventCodec.read(stored.asked().request(), Asked.class);
        return version(handle, stored)
                .map(version -> new ReviewSummary(
                        stored.id(),
                        stored.createdAt(),
                        asked.question(),
                        ReviewSummary.excerpt(version.text()),
                        finished));
    }

    /** Empty where the review was deleted since it was listed. */
    Optional<Unfinished> unfinished(Handle handle, StoredReview stored) {
        return version(handle, stored)
                .map(version -> new Unfinished(stored.id(), stored.asked().user(), stored.createdAt(), version.text()));
    }

    private Optional<Version> version(Handle handle, StoredReview stored) {
        return answers.find(handle, stored.asked().answerId(), stored.asked().versionNumber());
    }
}
