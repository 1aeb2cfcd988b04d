package dev.answercoach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.answers.Origin;
import dev.answercoach.answers.Version;
import dev.answercoach.cli.InstallationException;
import dev.answercoach.model.ScriptedEndpoint;
import dev.answercoach.review.CoachKind;
import dev.answercoach.review.Review;
import dev.answercoach.review.ReviewRequest;
import dev.answercoach.review.Rewrite;
import dev.answercoach.review.Saved;
import dev.answercoach.review.Stage;
import dev.answercoach.review.Wish;
import dev.answercoach.review.Wish.Filling;
import dev.answercoach.text.CountingRule;
import dev.answercoach.text.Given;
import dev.answercoach.text.Limit;
import dev.answercoach.text.Remark;
import dev.answercoach.text.checks.Defect;
import dev.answercoach.text.checks.Proof;
import dev.answercoach.text.figures.Quantity;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be done with a rewrite by code alone, and what is refused. */
class WishTest {
    private static final String COST = "[빈칸: 절감한 비용]";
    private static final String WITH_BLANK = Story.FAITHFUL + " 서버 비용은 월 " + COST + " 줄었습니다.";
    private static final String WRONG_SUM = Story.DRAFT.replace("85%", "75%");

    @TempDir
    Path directory;

    private final ScriptedEndpoint endpoint = ScriptedEndpoint.start();

    @AfterEach
    void stop() {
        endpoint.close();
    }

    @ParameterizedTest
    @CsvSource({
        "30만 원, 30만 원",
        "약 1억 2천만 원, 1억 2천만 원",
        "240건에서 36건으로, 36건",
        "20%, 20%",
        "'**35%**', 35%",
        "AWS 인스턴스 4대만큼, 4대",
        "쿠버네티스 덕분에 3분의 1로, 쿠버네티스"
    })
    void whatTheUserFillsInIsNeitherInventedNorNew(String value, String stated) throws InstallationException {
        try (House house = withBlank()) {
            Review review = wish(house, finished(house), new Wish.Filled(1, List.of(new Filling(COST, value))));

            Rewrite filled = last(review);
            assertThat(filled.text()).contains(stated).doesNotContain("[").doesNotContain("*");
            assertThat(filled.proof().defects()).isEmpty();
            assertThat(filled.proof().status()).isEqualTo(Proof.Status.PROVEN);
            assertThat(filled.proof().used()).isEqualTo(filled.text().length());
            assertThat(filled.wish()).isEqualTo(new Wish.Filled(1, List.of(new Filling(COST, value))));
            assertThat(review.view().rewrites()).hasSize(3);
            assertThat(review.view().stage()).isEqualTo(Stage.DONE);
        }
    }

    @Test
    void aUnitBehindTheBlankBelongsToTheUsersFigure() throws InstallationException {
        String blank = "[빈칸: 건수]";
        try (House house = house(Story.FAITHFUL + " 장애 문의는 월 " + blank + "건 줄었습니다.")) {
            Review review = wish(house, finished(house), new Wish.Filled(1, List.of(new Filling(blank, "17"))));

            assertThat(last(review).proof().status()).isEqualTo(Proof.Status.PROVEN);
            assertThat(last(review).proof().ledger().kept())
                    .extracting(Quantity::text)
                    .anyMatch(text -> text.contains("17건"));
        }
    }

    @Test
    void blanksWithoutAFillingStayOpen() throws InstallationException {
        String twice = Story.FAITHFUL + " 비용은 [빈칸: 금액] 줄었고 인력은 [빈칸: 금액] 줄었습니다. " + COST;
        try (House house = house(twice)) {
            Review review = wish(house, finished(house), new Wish.Filled(1, List.of(new Filling("[빈칸: 금액]", "20만 원"))));

            assertThat(last(review).text()).contains("비용은 20만 원 줄었고 인력은 [빈칸: 금액] 줄었습니다");
            assertThat(last(review).proof().status()).isEqualTo(Proof.Status.BLANKS);
            Review both = wish(
                    house, review, new Wish.Filled(3, List.of(new Filling("[빈칸: 금액]", "3명"), new Filling(COST, "끝."))));
            assertThat(last(both).proof().status()).isEqualTo(Proof.Status.PROVEN);
            assertThat(last(both).text()).contains("비용은 20만 원 줄었고 인력은 3명 줄었습니다. 끝.");
        }
    }

    @Test
    void aFillingThatMakesItTooLongFails() throws InstallationException {
        try (House house = withBlank()) {
            Review review =
                    wish(house, finished(house), new Wish.Filled(1, List.of(new Filling(COST, "가".repeat(200)))));

            assertThat(last(review).proof().defects()).extracting(Defect::kind).containsExactly(Defect.Kind.TOO_LONG);
        }
    }

    @Test
    void whatWasFilledInIsTheUsersWhateverComesOfItLater() throws InstallationException {
        try (House house = withBlank()) {
            Review filled = wish(house, finished(house), new Wish.Filled(1, List.of(new Filling(COST, "30만 원"))));
            endpoint.replyWith(Story.rewriting(
                    Story.repaired("star", Story.CONCISE.replace("결제 알림", "알림") + " 서버 비용은 월 30만 원 줄었습니다.")));
            Review shorter = wish(house, filled, new Wish.Shorter(3));

            assertThat(last(shorter).coach()).isEqualTo(CoachKind.MODEL);
            assertThat(last(shorter).text()).contains("30만 원");
            assertThat(last(shorter).proof().status()).isEqualTo(Proof.Status.PROVEN);

            endpoint.replyWith(Story.rewriting(
                    Story.repaired("star", Story.CONCISE.replace("결제 알림", "알림") + " 서버 비용은 월 300만 원 줄었습니다.")));
            Review lie = wish(house, shorter, new Wish.Shorter(3));
            assertThat(last(lie).proof().defects())
                    .extracting(Defect::found)
                    .anyMatch(found -> found.contains("300만 원"));
        }
    }

    @Test
    void aBrokenSumBecomesTheUsersOwnEditOfRewriteAndDraft() throws InstallationException {
        try (House house = House.offline(directory)) {
            Review review = finished(house, request(WRONG_SUM));
            Rewrite before = review.view().rewrites().get(0);
            assertThat(before.proof().brokenSums()).hasSize(1);

            Rewrite computed = last(wish(house, review, new Wish.Computed(1)));

            assertThat(computed.text()).isEqualTo(before.text().replace("75%", "85%"));
            assertThat(computed.proof().brokenSums()).isEmpty();
            assertThat(computed.proof().status()).isEqualTo(Proof.Status.PROVEN);
            assertThat(computed.proof().ledger().lost())
                    .isEqualTo(before.proof().ledger().lost());
        }
    }

    @Test
    void aFilledBlankWhoseSumDoesNotHoldCanBeComputedToo() throws InstallationException {
        String blank = "[빈칸: 감소율]";
        try (House house = house(Story.FAITHFUL.replace("85% 감소", blank + " 감소"))) {
            Review filled = wish(house, finished(house), new Wish.Filled(1, List.of(new Filling(blank, "75%"))));
            assertThat(last(filled).proof().brokenSums()).hasSize(1);

            Rewrite computed = last(wish(house, filled, new Wish.Computed(3)));

            assertThat(computed.text()).isEqualTo(Story.FAITHFUL);
            assertThat(computed.proof().status()).isEqualTo(Proof.Status.PROVEN);
        }
    }

    @Test
    void theDraftItselfIsCorrectedAsItsNextVersion() throws InstallationException {
        try (House house = House.offline(directory)) {
            Review review = finished(house, request("**굵게** " + WRONG_SUM));

            Version version = accepted(house.workshop().archive().correctDraft(review));

            assertThat(version.text()).isEqualTo("**굵게** " + Story.DRAFT);
            assertThat(version.origin()).isEqualTo(Origin.EDIT);
            assertThat(version.number()).isEqualTo(2);
            Review sound = finished(house, review.request().withDraft(version.text()));
            assertThat(refused(house.workshop().archive().correctDraft(sound)).key())
                    .isEqualTo("wish.refused.sums-hold");
        }
    }

    @Test
    void anEditIsSavedAsTheUsersEdit() throws InstallationException {
        try (House house = withBlank()) {
            Review review = wish(house, finished(house), new Wish.Filled(1, List.of(new Filling(COST, "30만 원"))));

            Saved saved = accepted(house.workshop().archive().saveRewrite(review, 3));

            assertThat(saved.version().origin()).isEqualTo(Origin.EDIT);
        }
    }

    @Test
    void rulesShortenByWholeSentences() throws InstallationException {
        try (House house = House.offline(directory)) {
            Review review = finished(house, House.request(400));
            Rewrite before = review.view().rewrites().get(0);

            Rewrite shorter = last(wish(house, review, new Wish.Shorter(1)));

            assertThat(shorter.text().length()).isLessThan(before.text().length());
            assertThat(shorter.text()).endsWith(".");
            assertThat(shorter.proof().status()).isEqualTo(Proof.Status.PROVEN);
            assertThat(shorter.changes()).isNotEmpty();
        }
    }

    @Test
    void belowTheMinimumAShorterRewriteIsShownWithAWarning() throws InstallationException {
        try (House house = House.offline(directory)) {
            Limit limit = new Limit(230, 400, CountingRule.CHARACTERS, 1);
            Review review = finished(house, new ReviewRequest("user-1", Story.QUESTION, Story.DRAFT, limit, ""));
            assertThat(review.view().rewrites().get(0).proof().status()).isEqualTo(Proof.Status.PROVEN);

            Proof proof = last(wish(house, review, new Wish.Shorter(1))).proof();

            assertThat(proof.status()).isEqualTo(Proof.Status.SHORT);
            assertThat(proof.under()).isPositive();
            assertThat(proof.defects()).isEmpty();
        }
    }

    @Test
    void oneSentenceCannotBeMadeShorterByRules() throws InstallationException {
        try (House house = House.offline(directory)) {
            Review review = finished(house, request("결제 지연을 8분에서 20초로 줄였습니다."));

            Review asked = wish(house, review, new Wish.Shorter(1));

            assertThat(asked.view().rewrites()).hasSameSizeAs(review.view().rewrites());
            assertThat(asked.view().unfulfilled().orElseThrow().key()).isEqualTo("wish.unfulfilled.shorter");
            assertThat(asked.view().stage()).isEqualTo(Stage.DONE);
        }
    }

    @Test
    void rulesHaveNoOtherTakeAndSaySo() throws InstallationException {
        try (House house = House.offline(directory)) {
            Review review = wish(house, finished(house, House.request(400)), new Wish.AnotherTake(1));

            assertThat(review.view().unfulfilled().orElseThrow().key()).isEqualTo("wish.unfulfilled.another-take");
        }
    }

    @Test
    void aWishThatMakesNoSenseIsRefusedAndNotStored() throws InstallationException {
        try (House house = withBlank()) {
            Review review = finished(house);

            assertThat(objection(house, review, new Wish.Shorter(0))).isEqualTo("wish.refused.no-rewrite");
            assertThat(objection(house, review, new Wish.Shorter(3))).isEqualTo("wish.refused.no-rewrite");
            assertThat(objection(house, review, new Wish.Computed(1))).isEqualTo("wish.refused.sums-hold");
            assertThat(objection(house, review, filled(1))).isEqualTo("wish.refused.nothing-filled");
            assertThat(objection(house, review, filled(2, new Filling(COST, "3"))))
                    .isEqualTo("wish.refused.no-blank");
            assertThat(objection(house, review, filled(1, new Filling(COST, "3"), new Filling(COST, "4"))))
                    .isEqualTo("wish.refused.no-blank");
            assertThat(objection(house, review, filled(1, new Filling(COST, " \u200B"))))
                    .isEqualTo("wish.refused.empty-value");
            assertThat(objection(house, review, filled(1, new Filling(COST, "1\n2"))))
                    .isEqualTo("wish.refused.lines");
            assertThat(objection(house, review, filled(1, new Filling(COST, "가".repeat(201)))))
                    .isEqualTo("wish.refused.long-value");
            assertThat(house.kept(review).events()).isEqualTo(review.events());
        }
    }

    @Test
    void anUnfaithfulRewriteIsNotFilled() throws InstallationException {
        try (House house = house(WITH_BLANK.replace("RabbitMQ", "Kafka"))) {
            Review review = finished(house);
            assertThat(review.view().rewrites())
                    .extracting(one -> one.proof().status())
                    .contains(Proof.Status.FAILED);
            int failed = review.view().rewrites().get(0).proof().status() == Proof.Status.FAILED ? 1 : 2;

            assertThat(objection(house, review, filled(failed, new Filling(COST, "3만 원"))))
                    .isEqualTo("wish.refused.unfaithful");
        }
    }

    @Test
    void onlyOneWishAtATimeOnlyAfterTheReviewAndNotForEver() throws InstallationException {
        try (House house = House.offline(directory)) {
            Review opened = house.workshop().archive().open(House.request(400));
            assertThat(objection(house, opened, new Wish.Shorter(1))).isEqualTo("wish.refused.unfinished");

            house.lead(opened, (event, view) -> {});
            Review pending = accepted(house.workshop().reviews().wish(house.kept(opened), new Wish.AnotherTake(1)));
            assertThat(objection(house, pending, new Wish.Shorter(1))).isEqualTo("wish.refused.pending");

            house.lead(pending, (event, view) -> {});
            for (int i = 1; i < 20; i++) {
                wish(house, house.kept(opened), new Wish.AnotherTake(1));
            }
            assertThat(objection(house, house.kept(opened), new Wish.AnotherTake(1)))
                    .isEqualTo("wish.refused.too-many");
        }
    }

    @Test
    void aPendingWishIsSomethingStillToCome() throws InstallationException {
        try (House house = House.offline(directory)) {
            Review review = finished(house, House.request(400));
            assertThat(house.workshop().archive().unfinished("user-1")).isEmpty();

            Review pending = accepted(house.workshop().reviews().wish(review, new Wish.Shorter(1)));
            assertThat(house.workshop().archive().unfinished("user-1")).hasSize(1);
            assertThat(house.workshop().archive().latest("user-1", 5)).allMatch(summary -> summary.finished());
            assertThat(pending.isFinished()).isTrue();

            Review kept = house.kept(review);
            assertThat(kept.view().pendingWish()).contains(new Wish.Shorter(1));
            assertThat(kept.view().stage()).isEqualTo(Stage.WISH);
            house.lead(kept, (event, view) -> {});
            assertThat(house.workshop().archive().unfinished("user-1")).isEmpty();

            wish(house, house.kept(review), new Wish.AnotherTake(1));
            assertThat(house.workshop().archive().unfinished("user-1"))
                    .as("came to nothing")
                    .isEmpty();
        }
    }

    private House withBlank() throws InstallationException {
        return house(WITH_BLANK);
    }

    /** A model whose first rewrite is this one. */
    private House house(String star) throws InstallationException {
        endpoint.replyWith(Story.rewriting(Story.rewrites(star, Story.CONCISE), Story.repaired("star", star)));
        return House.withModel(directory, endpoint);
    }

    private static Review finished(House house) {
        return finished(house, House.request(400));
    }

    private static Review finished(House house, ReviewRequest request) {
        Review review = house.workshop().archive().open(request);
        house.lead(review, (event, view) -> {});
        return house.kept(review);
    }

    private static ReviewRequest request(String draft) {
        return House.request(400).withDraft(draft);
    }

    private static Wish filled(int of, Filling... fillings) {
        return new Wish.Filled(of, List.of(fillings));
    }

    private static Review wish(House house, Review review, Wish wish) {
        Review pending = accepted(house.workshop().reviews().wish(review, wish));
        house.lead(pending, (event, view) -> {});
        return house.kept(review);
    }

    private static String objection(House house, Review review, Wish wish) {
        return refused(house.workshop().reviews().wish(review, wish)).key();
    }

    private static Rewrite last(Review review) {
        List<Rewrite> rewrites = review.view().rewrites();
        return rewrites.get(rewrites.size() - 1);
    }

    private static <T> T accepted(Given<T> given) {
        assertThat(given).isInstanceOf(Given.Accepted.class);
        return ((Given.Accepted<T>) given).value();
    }

    private static Remark refused(Given<?> given) {
        assertThat(given).isInstanceOf(Given.Refused.class);
        return ((Given.Refused<?>) given).why();
    }
}
