package dev.answercoach.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.answercoach.answers.Answer;
import dev.answercoach.answers.AnswerStore;
import dev.answercoach.answers.Origin;
import dev.answercoach.answers.Version;
import dev.answercoach.posting.PostingStore;
import dev.answercoach.store.StorageTest;
import dev.answercoach.text.CountingRule;
import dev.answercoach.text.Given;
import dev.answercoach.text.Leftover;
import dev.answercoach.text.Limit;
import dev.answercoach.text.Remark;
import dev.answercoach.text.checks.Checks;
import dev.answercoach.text.checks.Gate;
import dev.answercoach.text.checks.Proof;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewArchiveTest extends StorageTest {
    private static final String QUESTION = "가장 어려웠던 문제를 설명해 주십시오.";
    private static final String DRAFT = "저는 이룸커머스에서 결제 지연을 8분에서 20초로 줄였습니다.";

    private AnswerStore answers;
    private ReviewArchive archive;

    @BeforeEach
    void stores() {
        answers = new AnswerStore(ids, clock);
        archive =
                new ReviewArchive(database, answers, new PostingStore(ids, clock), new ReviewStore(ids, clock), clock);
    }

    @Test
    void whatACallerKeepsWithAReviewIsUndoneWithIt() {
        assertThatThrownBy(() -> database.useTransaction(handle -> {
                    archive.open(handle, request("mina", DRAFT));
                    throw new IllegalStateException("the caller's own row was refused");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(archive.latest("mina", 10)).isEmpty();
        assertThat(answersOf("mina")).isEmpty();
    }

    @Test
    void theLatestReviewsAreListedWithTheirQuestionAndHowTheyBegin() {
        Review first = archive.open(request("mina", DRAFT));
        finish(first, DRAFT);
        clock.advance(Duration.ofMinutes(1));
        Review second = archive.open(request("mina", "한 줄\n  두 줄 " + "가".repeat(100)));
        archive.open(request("junho", DRAFT));

        assertThat(archive.latest("mina", 10))
                .containsExactly(
                        new ReviewSummary(
                                second.id(), second.createdAt(), QUESTION, "한 줄 두 줄 " + "가".repeat(51) + "…", false),
                        new ReviewSummary(first.id(), first.createdAt(), QUESTION, DRAFT, true));
        assertThat(archive.latest("mina", 1)).extracting(ReviewSummary::id).containsExactly(second.id());
    }

    @Test
    void anExcerptIsNeverHalfACharacter() {
        String excerpt = ReviewSummary.excerpt("가".repeat(ReviewSummary.LONGEST_EXCERPT - 2) + "👍👍");

        assertThat(excerpt).isEqualTo("가".repeat(ReviewSummary.LONGEST_EXCERPT - 2) + "…");
    }

    @Test
    void aRewriteIsSavedAsTheNextVersionOfItsAnswer() {
        String text = "이룸커머스에서 결제 지연을 8분에서 20초로 줄였습니다.";
        Review review = finish(archive.open(request("mina", DRAFT)), text);

        Saved saved = accepted(archive.saveRewrite(review, 1));

        assertThat(saved.version().number()).isEqualTo(2);
        assertThat(saved.version().origin()).isEqualTo(Origin.REWRITE);
        assertThat(saved.version().text()).isEqualTo(text);
        assertThat(saved.blanks()).isEmpty();
        assertThat(accepted(archive.saveRewrite(review, 1)).version())
                .as("saved once")
                .isEqualTo(saved.version());
    }

    @Test
    void aRewriteWithBlanksIsSavedAndSaysSo() {
        Review review = finish(archive.open(request("mina", DRAFT)), "이룸커머스에서 결제 지연을 8분에서 20초로 줄였습니다. [빈칸: 효과]");

        assertThat(accepted(archive.saveRewrite(review, 1)).blanks())
                .extracting(Leftover::text)
                .containsExactly("[빈칸: 효과]");
    }

    @Test
    void aRewriteThatFailedOrIsNotThereIsNotSaved() {
        Review review = finish(archive.open(request("mina", DRAFT)), "이룸커머스에서 결제 지연을 8분에서 2초로 줄였습니다.");

        assertThat(refused(archive.saveRewrite(review, 1)).key()).isEqualTo("wish.save.failed");
        assertThat(refused(archive.saveRewrite(review, 2)).key()).isEqualTo("wish.refused.no-rewrite");
        assertThat(refused(archive.saveRewrite(review, 0)).key()).isEqualTo("wish.refused.no-rewrite");
        assertThat(versions(answersOf("mina").get(0))).hasSize(1);
    }

    @Test
    void aDeletedReviewTakesItsDraftAndItsAnswerWithIt() {
        Review review = finish(archive.open(request("mina", DRAFT)), DRAFT);

        assertThat(archive.delete("junho", review.id())).isFalse();
        assertThat(archive.find("mina", review.id())).isPresent();
        assertThat(archive.delete("mina", review.id())).isTrue();

        assertThat(archive.find("mina", review.id())).isEmpty();
        assertThat(answersOf("mina")).isEmpty();
        assertThat(archive.delete("mina", review.id())).isFalse();
        assertThat(refused(archive.saveRewrite(review, 1)).key()).isEqualTo("wish.save.gone");
    }

    @Test
    void aDraftThatAnotherReviewIsAboutStays() {
        Review first = archive.open(request("mina", DRAFT));
        Review second = archive.open(request("mina", DRAFT));

        archive.delete("mina", first.id());

        assertThat(archive.find("mina", second.id())).map(Review::request).contains(request("mina", DRAFT));
    }

    @Test
    void aVersionThatTheUserSavedStays() {
        Review review = finish(archive.open(request("mina", DRAFT)), "지연을 8분에서 20초로 줄였습니다.");
        Version saved = accepted(archive.saveRewrite(review, 1)).version();
        Review ofSaved = archive.open(request("mina", saved.text()));

        archive.delete("mina", review.id());
        archive.delete("mina", ofSaved.id());

        assertThat(versions(answersOf("mina").get(0))).containsExactly(saved);
    }

    @Test
    void aReviewOfAKeptVersionIsAboutThatVersion() {
        ReviewRequest request = new ReviewRequest("mina", "", DRAFT, null, "");
        archive.open(request);
        Answer answer = answersOf("mina").get(0);
        Review second = database.inTransaction(handle -> {
            Version edit = answers.saveVersion(handle, answer.id(), DRAFT + " 끝.", Origin.EDIT)
                    .orElseThrow();
            return archive.open(handle, request.withDraft(edit.text()), edit);
        });

        assertThat(archive.find("mina", second.id()).orElseThrow().request().draft())
                .isEqualTo(DRAFT + " 끝.");
        assertThat(answersOf("mina")).as("no answer of its own").hasSize(1);
    }

    /** A review in which this came out as its only rewrite. */
    private Review finish(Review review, String rewrite) {
        ReviewRequest request = review.request();
        var draft = request.checkable(request.digest());
        Proof proof = new Gate(draft).judge(rewrite);
        archive.journal(review)
                .append(List.of(
                        new ReviewEvent.Checked(Checks.report(draft)),
                        new ReviewEvent.Critiqued(
                                new Critique(CoachKind.OFFLINE, List.of(), List.of(), List.of(), List.of())),
                        new ReviewEvent.Rewritten(
                                new Rewrite(Style.STAR, CoachKind.OFFLINE, rewrite, proof, List.of(), 0, null)),
                        new ReviewEvent.Finished()));
        return archive.find(request.user(), review.id()).orElseThrow();
    }

    private List<Answer> answersOf(String user) {
        return database.read(handle -> answers.answersOf(handle, user, 10));
    }

    private List<Version> versions(Answer answer) {
        return database.read(handle -> answers.versions(handle, answer.id()));
    }

    private static ReviewRequest request(String user, String draft) {
        return new ReviewRequest(user, QUESTION, draft, Limit.of(600, CountingRule.CHARACTERS), "");
    }

    private static <T> T accepted(Given<T> given) {
        return ((Given.Accepted<T>) given).value();
    }

    private static Remark refused(Given<?> given) {
        return ((Given.Refused<?>) given).why();
    }
}
