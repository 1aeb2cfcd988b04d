package dev.answercoach.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.answercoach.answers.AnswerStore;
import dev.answercoach.answers.Version;
import dev.answercoach.posting.PostingStore;
import dev.answercoach.store.Database;
import dev.answercoach.store.StorageTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewStoreTest extends StorageTest {
    private static final Milestones MILESTONES =
            new Milestones(Set.of("finished", "cancelled"), Set.of("wished"), Set.of("rewritten"));

    private AnswerStore answers;
    private PostingStore postings;
    private ReviewStore reviews;

    @BeforeEach
    void stores() {
        answers = new AnswerStore(ids, clock);
        postings = new PostingStore(ids, clock);
        reviews = new ReviewStore(ids, clock);
    }

    @Test
    void draftAndReviewAreKeptTogether() {
        StoredReview review = database.inTransaction(handle -> {
            String posting = postings.keep(handle, "mina", "한빛페이", "공고").id();
            Version draft = answers.keepDraft(handle, "mina", "지원동기", "저는");
            return reviews.open(
                    handle, new NewReview("mina", draft.answerId(), draft.number(), posting, "{\"limit\":600}"));
        });

        assertThat(review.createdAt()).isEqualTo(START);
        assertThat(find(review.id())).contains(review);
        assertThat(find("no-such-review")).isEmpty();
    }

    @Test
    void draftAndReviewAreUndoneTogether() {
        assertThatThrownBy(() -> database.useTransaction(handle -> {
                    Version draft = answers.keepDraft(handle, "mina", "지원동기", "저는");
                    reviews.open(
                            handle,
                            new NewReview("mina", draft.answerId(), draft.number() + 1, NewReview.NO_POSTING, "{}"));
                }))
                .as("a review of a version that is not there")
                .isInstanceOf(RuntimeException.class);

        assertThat(database.<List<?>>read(handle -> answers.answersOf(handle, "mina", 9)))
                .isEmpty();
    }

    @Test
    void eventsComeBackInTheirOrder() {
        String review = open("mina");
        Instant later = START.plusMillis(7);
        append(review, 1, "critiqued", "{\"score\":3}", later);
        append(review, 0, "checked", "{\"text\":\"월 200건 \\u0000\"}", START);

        assertThat(events(review))
                .containsExactly(
                        new StoredEvent(0, START, "checked", "{\"text\":\"월 200건 \\u0000\"}"),
                        new StoredEvent(1, later, "critiqued", "{\"score\":3}"));
    }

    @Test
    void aTakenPlaceStopsTheSecondAndUndoesWhatItDid() {
        String review = open("mina");
        append(review, 0, "checked", "{\"by\":\"first\"}", START);

        assertThatThrownBy(() -> database.useTransaction(handle -> {
                    answers.keepDraft(handle, "mina", "다른 질문", "글");
                    reviews.append(handle, review, 0, "checked", "{\"by\":\"second\"}", START);
                }))
                .isInstanceOf(StaleReviewException.class);

        assertThat(events(review)).extracting(StoredEvent::body).containsExactly("{\"by\":\"first\"}");
        assertThat(database.<List<?>>read(handle -> answers.answersOf(handle, "mina", 9)))
                .hasSize(1);
    }

    @Test
    void aDeletedReviewStopsWhoeverStillWorksOnIt() {
        String review = open("mina");
        database.useTransaction(handle -> reviews.deleteUser(handle, "mina"));

        assertThatThrownBy(() -> append(review, 0, "checked", "{}", START)).isInstanceOf(StaleReviewException.class);
    }

    @Test
    void ofTwoProcessesOnOneReviewExactlyOneTakesEachPlace() throws Exception {
        String review = open("mina");
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (Database other = Database.open(settings)) {
            for (int seq = 0; seq < 20; seq++) {
                int place = seq;
                List<Callable<Boolean>> both = Stream.of(database, other)
                        .<Callable<Boolean>>map(one -> () -> tryAppend(one, review, place))
                        .toList();
                List<Boolean> taken = new ArrayList<>();
                for (Future<Boolean> done : threads.invokeAll(both)) {
                    taken.add(done.get());
                }
                assertThat(taken).containsExactlyInAnyOrder(true, false);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(events(review)).hasSize(20);
    }

    @Test
    void unfinishedAreTheReviewsWithoutATerminalEvent() {
        String first = open("mina");
        clock.advance(Duration.ofSeconds(1));
        String second = open("mina");
        clock.advance(Duration.ofSeconds(1));
        String third = open("mina");
        open("junho");
        append(first, 0, "checked", "{}", START);
        append(second, 0, "finished", "{}", START);

        assertThat(unfinished("mina")).containsExactly(third, first);
        append(first, 1, "cancelled", "{}", START);
        assertThat(unfinished("mina")).containsExactly(third);
    }

    @Test
    void theLatestReviewsComeFirst() {
        open("mina");
        clock.advance(Duration.ofSeconds(1));
        String second = open("mina");
        clock.advance(Duration.ofSeconds(1));
        String third = open("mina");

        assertThat(database.<List<StoredReview>>read(handle -> reviews.latest(handle, "mina", 2)))
                .extracting(StoredReview::id)
                .containsExactly(third, second);
    }

    @Test
    void aReviewOutlivesItsPosting() {
        StoredReview review = database.inTransaction(handle -> {
            String posting = postings.keep(handle, "mina", "한빛페이", "공고").id();
            Version draft = answers.keepDraft(handle, "mina", "지원동기", "저는");
            return reviews.open(handle, new NewReview("mina", draft.answerId(), 1, posting, "{}"));
        });
        database.useTransaction(handle -> postings.deleteUser(handle, "mina"));

        assertThat(find(review.id())).map(found -> found.asked().postingId()).contains(NewReview.NO_POSTING);
    }

    private String open(String user) {
        return database.inTransaction(handle -> {
            Version draft = answers.keepDraft(handle, user, "지원동기", "저는");
            return reviews.open(
                            handle, new NewReview(user, draft.answerId(), draft.number(), NewReview.NO_POSTING, "{}"))
                    .id();
        });
    }

    private void append(String review, int seq, String type, String body, Instant at) {
        database.useTransaction(handle -> reviews.append(handle, review, seq, type, body, at));
    }

    private boolean tryAppend(Database where, String review, int seq) {
        try {
            where.useTransaction((Handle handle) -> reviews.append(handle, review, seq, "checked", "{}", START));
            return true;
        } catch (StaleReviewException e) {
            return false;
        }
    }

    private Optional<StoredReview> find(String id) {
        return database.read(handle -> reviews.find(handle, id));
    }

    private List<StoredEvent> events(String review) {
        return database.read(handle -> reviews.events(handle, review));
    }

    private List<String> unfinished(String user) {
        return database.<List<StoredReview>>read(handle -> reviews.unfinished(handle, user, MILESTONES)).stream()
                .map(StoredReview::id)
                .toList();
    }
}
