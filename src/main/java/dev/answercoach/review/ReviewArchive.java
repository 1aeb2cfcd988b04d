package dev.answercoach.review;

import dev.answercoach.answers.AnswerStore;
import dev.answercoach.answers.Version;
import dev.answercoach.posting.Digest;
import dev.answercoach.posting.Posting;
import dev.answercoach.posting.PostingStore;
import dev.answercoach.store.Database;
import dev.answercoach.text.Limit;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Keeps reviews whole: the draft as a version of its answer, the posting, what was asked for, and what happened. */
public final class ReviewArchive {
    private static final Set<String> TERMINAL = Set.of(EventCodec.type(ReviewEvent.Finished.class));

    private final Database database;
    private final AnswerStore answers;
    private final PostingStore postings;
    private final ReviewStore reviews;
    private final InstantSource clock;

    public ReviewArchive(
            Database database, AnswerStore answers, PostingStore postings, ReviewStore reviews, InstantSource clock) {
        this.database = database;
        this.answers = answers;
        this.postings = postings;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** What is kept of a request beside its texts. */
    private record Asked(String question, @Nullable Limit limit) {}

    /** Keeps the draft and everything that came with it, in one commit; nothing else happens before that. */
    public Review open(ReviewRequest request) {
        return database.inTransaction(handle -> {
            Version version = answers.keepDraft(handle, request.user(), request.question(), request.draft());
            String posting = request.posting().isBlank()
                    ? NewReview.NO_POSTING
                    : keep(handle, request).id();
            String asked = EventCodec.body(new Asked(request.question(), request.limit()));
            StoredReview stored = reviews.open(
                    handle, new NewReview(request.user(), version.answerId(), version.number(), posting, asked));
            return new Review(stored.id(), request, stored.createdAt(), ReviewView.NEW, 0);
        });
    }

    private Posting keep(Handle handle, ReviewRequest request) {
        Digest digest = request.digest();
        String title = (digest.company() + " " + digest.role()).strip();
        return postings.keep(handle, request.user(), title, request.posting());
    }

    /** The review with this id, if it is this user's. */
    public Optional<Review> find(String user, String id) {
        return database.read(handle -> reviews.find(handle, id)
                .filter(stored -> stored.asked().user().equals(user))
                .map(stored -> load(handle, stored)));
    }

    /** The user's reviews that were begun and not finished, the latest first. */
    public List<Unfinished> unfinished(String user) {
        return database.read(handle -> reviews.unfinished(handle, user, TERMINAL).stream()
                .map(stored -> new Unfinished(
                        stored.id(), stored.createdAt(), version(handle, stored).text()))
                .toList());
    }

    private Version version(Handle handle, StoredReview stored) {
        return answers.find(handle, stored.asked().answerId(), stored.asked().versionNumber())
                .orElseThrow(() -> new IllegalStateException("review " + stored.id() + " has lost its draft"));
    }

    private Review load(Handle handle, StoredReview stored) {
        NewReview asked = stored.asked();
        Version version = version(handle, stored);
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
                new ReviewRequest(asked.user(), extra.question(), version.text(), extra.limit(), posting),
                stored.createdAt(),
                ReviewView.of(events),
                events.size());
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
                database.useTransaction(handle -> {
                    int seq = next;
                    for (ReviewEvent event : events) {
                        reviews.append(
                                handle,
                                review.id(),
                                seq++,
                                EventCodec.type(event),
                                EventCodec.body(event),
                                clock.instant());
                    }
                });
                next += events.size();
            }
        };
    }
}
