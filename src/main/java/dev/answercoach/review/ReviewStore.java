package dev.answercoach.review;

import dev.answercoach.store.Holding;
import dev.answercoach.store.PersonalData;
import dev.answercoach.store.RandomIds;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/** Keeps reviews and their events as JSON; what the JSON says is for others to know. */
public final class ReviewStore implements PersonalData {
    private static final String REVIEW =
            "select id, user_id, answer_id, version_number, posting_id, request, created_at from review ";

    private static final String UNFINISHED = "(not exists"
            + " (select 1 from review_event where review_id = review.id and type in (<finishing>))"
            + " or exists (select 1 from review_event asked where asked.review_id = review.id"
            + " and asked.type in (<asking>) and not exists"
            + " (select 1 from review_event answer where answer.review_id = review.id"
            + " and answer.seq > asked.seq and answer.type in (<answering>)))) ";

    private final RandomIds ids;
    private final InstantSource clock;

    public ReviewStore(RandomIds ids, InstantSource clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /** Notes that a review begins. Answer, version and posting must be kept already, or be so in the same transaction. */
    public StoredReview open(Handle handle, NewReview asked) {
        StoredReview review = new StoredReview(ids.next(), asked, Instant.ofEpochMilli(clock.millis()));
        handle.createUpdate("insert into review"
                        + " (id, user_id, answer_id, version_number, posting_id, request, created_at)"
                        + " values (:id, :user, :answer, :version, :posting, :request, :now)")
                .bind("id", review.id())
                .bind("user", asked.user())
                .bind("answer", asked.answerId())
                .bind("version", asked.versionNumber())
                .bind("posting", asked.posting().orElse(null))
                .bind("request", asked.request())
                .bind("now", review.createdAt().toEpochMilli())
                .execute();
        return review;
    }

    /**
     * Adds an event to a review.
     *
     * @param seq its place; the one who works on the review counts, so that two who work on it collide here
     * @param at when it happened; stored in whole milliseconds
     * @throws StaleReviewException if the place is taken or the review is gone; let it undo the transaction
     */
    public void append(Handle handle, String reviewId, int seq, String type, String body, Instant at) {
        int added = handle.createUpdate("insert into review_event (review_id, seq, at, type, body)"
                        + " select id, :seq, :at, :type, :body from review where id = :review"
                        + " on conflict (review_id, seq) do nothing")
                .bind("review", reviewId)
                .bind("seq", seq)
                .bind("at", at.toEpochMilli())
                .bind("type", type)
                .bind("body", body)
                .execute();
        if (added == 0) {
            throw new StaleReviewException(reviewId, seq);
        }
    }

    /** The events of a review in their order. */
    public List<StoredEvent> events(Handle handle, String reviewId) {
        return handle.createQuery("select seq, at, type, body from review_event where review_id = :review order by seq")
                .bind("review", reviewId)
                .map(ReviewStore::event)
                .list();
    }

    public Optional<StoredReview> find(Handle handle, String reviewId) {
        return handle.createQuery(REVIEW + "where id = :id")
                .bind("id", reviewId)
                .map(ReviewStore::review)
                .findOne();
    }

    /** The user's reviews in which something is still to come, the latest first. */
    public List<StoredReview> unfinished(Handle handle, String user, Milestones milestones) {
        return handle.createQuery(
                        REVIEW + "where user_id = :user and " + UNFINISHED + "order by created_at desc, id desc")
                .bind("user", user)
                .bindList("finishing", List.copyOf(milestones.finishing()))
                .bindList("asking", List.copyOf(milestones.asking()))
                .bindList("answering", List.copyOf(milestones.answering()))
                .map(ReviewStore::review)
                .list();
    }

    /** Those of these reviews that have come to their end. */
    public Set<String> finished(Handle handle, Set<String> ids, Milestones milestones) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        return handle.createQuery(
                        "select distinct review_id from review_event where review_id in (<ids>) and type in (<finishing>)")
                .bindList("ids", List.copyOf(ids))
                .bindList("finishing", List.copyOf(milestones.finishing()))
                .mapTo(String.class)
                .set();
    }

    /** Deletes a review and its events. */
    public void delete(Handle handle, String reviewId) {
        handle.createUpdate("delete from review where id = :id")
                .bind("id", reviewId)
                .execute();
    }

    /** Whether a review of this version is kept. */
    public boolean isReviewed(Handle handle, String answerId, int versionNumber) {
        return handle.createQuery("select count(*) from review where answer_id = :answer and version_number = :version")
                        .bind("answer", answerId)
                        .bind("version", versionNumber)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /** The user's last reviews, the newest first. */
    public List<StoredReview> latest(Handle handle, String user, int limit) {
        return handle.createQuery(REVIEW + "where user_id = :user order by created_at desc, id desc limit :limit")
                .bind("user", user)
                .bind("limit", limit)
                .map(ReviewStore::review)
                .list();
    }

    @Override
    public void deleteUser(Handle handle, String user) {
        handle.createUpdate("delete from review where user_id = :user")
                .bind("user", user)
                .execute();
    }

    @Override
    public List<Holding> holdings(Handle handle, String user) {
        return List.of(new Holding("reviews", PersonalData.rowsOf(handle, "review", user)));
    }

    private static StoredReview review(RowView row) {
        String posting = row.getColumn("posting_id", String.class);
        return new StoredReview(
                row.getColumn("id", String.class),
                new NewReview(
                        row.getColumn("user_id", String.class),
                        row.getColumn("answer_id", String.class),
                        row.getColumn("version_number", Integer.class),
                        posting == null ? NewReview.NO_POSTING : posting,
                        row.getColumn("request", String.class)),
                Instant.ofEpochMilli(row.getColumn("created_at", Long.class)));
    }

    private static StoredEvent event(RowView row) {
        return new StoredEvent(
                row.getColumn("seq", Integer.class),
                Instant.ofEpochMilli(row.getColumn("at", Long.class)),
                row.getColumn("type", String.class),
                row.getColumn("body", String.class));
    }
}
