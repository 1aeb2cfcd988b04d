package dev.answercoach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.cli.InstallationException;
import dev.answercoach.model.Failure;
import dev.answercoach.model.ReceivedRequest;
import dev.answercoach.model.Reply;
import dev.answercoach.model.ScriptedEndpoint;
import dev.answercoach.review.CoachKind;
import dev.answercoach.review.Review;
import dev.answercoach.review.ReviewEvent;
import dev.answercoach.review.Rewrite;
import dev.answercoach.review.Stage;
import dev.answercoach.review.Style;
import dev.answercoach.review.Wish;
import dev.answercoach.text.Given;
import dev.answercoach.text.checks.Defect;
import dev.answercoach.text.checks.Proof;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a model makes of a wish, with the real client against a scripted endpoint over HTTP. */
class WishWithModelTest {
    /** Faithful, in other words and other order than {@link Story#FAITHFUL}. */
    private static final String ANOTHER =
            "행사 때마다 주문이 하루 3만 건까지 몰려 결제 알림이 평균 8분 늦게 도착하던 문제를 이룸커머스 주문팀에서 맡았습니다. 2주치 로그를 분석해 알림 발송이 주문 처리와 같은 트랜잭션에서 실행되는 것을 확인했고, RabbitMQ 기반 비동기 방식으로 발송을 분리한 뒤 소비자 6개를 병렬로 배치했습니다. 문의는 월 240건에서 36건으로 85% 감소했고, 지연은 평균 8분에서 20초로 줄었습니다.";

    @TempDir
    Path directory;

    private final ScriptedEndpoint endpoint = ScriptedEndpoint.start();

    @AfterEach
    void stop() {
        endpoint.close();
    }

    @Test
    void theModelShortensTheRewriteThatItIsShown() throws InstallationException {
        try (House house = House.withModel(directory, endpoint)) {
            Review review = finished(house);
            endpoint.replyWith(Story.rewriting(Story.repaired("star", Story.CONCISE)));

            Rewrite shorter = last(wish(house, review, new Wish.Shorter(1)));

            assertThat(shorter.text()).isEqualTo(Story.CONCISE);
            assertThat(shorter.style()).isEqualTo(Style.STAR);
            assertThat(shorter.wish()).isEqualTo(new Wish.Shorter(1));
            assertThat(shorter.proof().status()).isEqualTo(Proof.Status.PROVEN);
            ReceivedRequest asked = lastRequest();
            assertThat(asked.user())
                    .contains(Story.FAITHFUL)
                    .contains("target " + (int) (Story.FAITHFUL.length() * 0.80));
            assertThat(asked.system()).isEqualTo(endpoint.requests().get(1).system());
            assertThat(endpoint.violations()).isEmpty();
        }
    }

    @Test
    void anAnswerThatIsNoShorterIsAskedForAgainAndThenLeftToRules() throws InstallationException {
        try (House house = House.withModel(directory, endpoint)) {
            Review review = finished(house);
            int before = endpoint.calls();
            endpoint.replyWith(Story.rewriting(Story.repaired("star", ANOTHER)));

            Review asked = wish(house, review, new Wish.Shorter(1));

            assertThat(endpoint.calls()).isEqualTo(before + 2);
            assertThat(last(asked).coach()).isEqualTo(CoachKind.OFFLINE);
            assertThat(last(asked).text().length()).isLessThan(Story.FAITHFUL.length());
            assertThat(asked.view().degradations())
                    .containsExactly(new ReviewEvent.Degraded(Stage.WISH, Failure.UNUSABLE));
        }
    }

    @Test
    void anotherTakeIsAskedForAnewAndJudgedLikeAnyOther() throws InstallationException {
        try (House house = House.withModel(directory, endpoint)) {
            Review review = finished(house);
            endpoint.replyWith(Story.rewriting(
                    Story.repaired("star", ANOTHER.replace("6개", "60개")), Story.repaired("star", ANOTHER)));

            Rewrite take = last(wish(house, review, new Wish.AnotherTake(1)));

            assertThat(take.text()).isEqualTo(ANOTHER);
            assertThat(take.repairs()).isEqualTo(1);
            assertThat(take.proof().status()).isEqualTo(Proof.Status.PROVEN);
            assertThat(lastRequest().messages("user").get(0))
                    .contains(Story.FAITHFUL)
                    .contains(Story.CONCISE);
            assertThat(lastRequest().user()).contains("60개");
        }
    }

    @Test
    void theCacheAnswersNoWishASecondTime() throws InstallationException {
        try (House house = House.withModel(directory, endpoint)) {
            Review review = finished(house);
            endpoint.replyWith(Story.rewriting(Story.repaired("star", Story.CONCISE)));
            Review once = wish(house, review, new Wish.Shorter(1));
            int calls = endpoint.calls();

            wish(house, once, new Wish.Shorter(1));

            assertThat(endpoint.calls()).isEqualTo(calls + 1);
        }
    }

    @Test
    void aTakeThatRepeatsAnEarlierTextIsNone() throws InstallationException {
        try (House house = House.withModel(directory, endpoint)) {
            Review review = finished(house);
            endpoint.replyWith(Story.rewriting(Story.repaired("star", Story.CONCISE.replace(". ", ".\n"))));

            Review asked = wish(house, review, new Wish.AnotherTake(1));

            assertThat(asked.view().rewrites()).hasSize(2);
            assertThat(asked.view().unfulfilled().orElseThrow().key()).isEqualTo("wish.unfulfilled.unusable");
            assertThat(asked.view().stage()).isEqualTo(Stage.DONE);
        }
    }

    @Test
    void aRepairThatUndoesTheWishFulfilsNothing() throws InstallationException {
        try (House house = House.withModel(directory, endpoint)) {
            Review review = finished(house);
            endpoint.replyWith(Story.rewriting(
                    Story.repaired("star", Story.CONCISE.replace("6개", "60개")), Story.repaired("star", ANOTHER)));

            Review asked = wish(house, review, new Wish.Shorter(1));

            assertThat(asked.view().rewrites()).hasSize(2);
            assertThat(asked.view().unfulfilled().orElseThrow().key()).isEqualTo("wish.unfulfilled.unusable");
        }
    }

    @Test
    void aWishThatFailsTheGateIsShownToHaveFailed() throws InstallationException {
        try (House house = House.withModel(directory, endpoint)) {
            Review review = finished(house);
            endpoint.replyWith(Story.rewriting(Story.repaired("star", Story.CONCISE.replace("6개", "60개"))));

            Rewrite shorter = last(wish(house, review, new Wish.Shorter(1)));

            assertThat(shorter.proof().status()).isEqualTo(Proof.Status.FAILED);
            assertThat(shorter.proof().defects()).extracting(Defect::kind).containsExactly(Defect.Kind.CHANGED_FIGURE);
            assertThat(shorter.repairs()).isEqualTo(2);
        }
    }

    @Test
    void whileTheModelIsDownNothingIsLostAndTheReasonIsTold() throws InstallationException {
        try (House house = House.withModel(directory, endpoint)) {
            Review review = finished(house);
            endpoint.replyWith(request -> Reply.error(401, "invalid_api_key"));

            Review asked = wish(house, review, new Wish.AnotherTake(2));

            assertThat(asked.view().unfulfilled().orElseThrow().key()).isEqualTo("wish.unfulfilled.misconfigured");
            assertThat(asked.view().rewrites()).isEqualTo(review.view().rewrites());
            endpoint.replyWith(Story.rewriting(Story.repaired("concise", ANOTHER)));
            Review later = wish(house, asked, new Wish.AnotherTake(2));
            assertThat(last(later).style()).isEqualTo(Style.CONCISE);
            assertThat(later.view().unfulfilled()).isEmpty();
        }
    }

    @Test
    void aWishThatWasInterruptedIsFulfilledAfterARestart() throws Exception {
        CountDownLatch released = new CountDownLatch(1);
        Review pending;
        try (House house = House.withModel(directory, endpoint)) {
            Review review = finished(house);
            pending = accepted(house.workshop().reviews().wish(review, new Wish.AnotherTake(1)));
            CountDownLatch asked = new CountDownLatch(1);
            endpoint.replyWith(Story.rewriting(Story.repaired("star", ANOTHER)));
            endpoint.beforeAnswer(endpoint.calls() + 1, () -> {
                asked.countDown();
                Awaitility.await().until(() -> released.getCount() == 0);
            });
            CompletableFuture<Throwable> thrown = new CompletableFuture<>();
            Thread leader = new Thread(() -> {
                try {
                    house.lead(pending, (event, view) -> {});
                    thrown.complete(new AssertionError("it was not interrupted"));
                } catch (CancellationException e) {
                    thrown.complete(e);
                }
            });
            leader.start();
            asked.await();
            leader.interrupt();
            assertThat(thrown.get()).isInstanceOf(CancellationException.class);
        } finally {
            released.countDown();
        }
        try (House house = House.withModel(directory, endpoint)) {
            assertThat(house.workshop().archive().unfinished(pending.request().user()))
                    .extracting(unfinished -> unfinished.id())
                    .containsExactly(pending.id());
            Review kept = house.kept(pending);
            assertThat(kept.view().stage()).isEqualTo(Stage.WISH);

            List<ReviewEvent> events = new ArrayList<>();
            house.lead(kept, (event, view) -> events.add(event));

            assertThat(events).noneMatch(event -> event instanceof ReviewEvent.Critiqued);
            assertThat(last(house.kept(pending)).text()).isEqualTo(ANOTHER);
        }
    }

    private Review finished(House house) {
        endpoint.replyWith(Story.faithful());
        Review review = house.workshop().archive().open(House.request(400));
        house.lead(review, (event, view) -> {});
        return house.kept(review);
    }

    private static Review wish(House house, Review review, Wish wish) {
        Review pending = accepted(house.workshop().reviews().wish(review, wish));
        house.lead(pending, (event, view) -> {});
        return house.kept(review);
    }

    private ReceivedRequest lastRequest() {
        return endpoint.requests().get(endpoint.requests().size() - 1);
    }

    private static Rewrite last(Review review) {
        List<Rewrite> rewrites = review.view().rewrites();
        return rewrites.get(rewrites.size() - 1);
    }

    private static <T> T accepted(Given<T> given) {
        assertThat(given).isInstanceOf(Given.Accepted.class);
        return ((Given.Accepted<T>) given).value();
    }
}
