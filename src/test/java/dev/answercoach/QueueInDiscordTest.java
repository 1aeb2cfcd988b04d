package dev.answercoach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.model.Reply;
import dev.answercoach.playground.Asked;
import dev.answercoach.playground.Exchange;
import dev.answercoach.playground.SeenMessage;
import dev.answercoach.playground.Tester;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Reviews that wait for a model which works on one at a time, where three may wait, one of them of the same user. */
class QueueInDiscordTest {
    private static final String DRAFT = Story.DRAFT.replace('\n', ' ').strip();
    private static final Duration PACE = Duration.ofMillis(1_200);

    @RegisterExtension
    static final SharedHouse HOUSE = SharedHouse.withModel(Map.of(
            "COACH_MODEL_CONCURRENCY", "1",
            "COACH_MODEL_QUEUE_WAITING", "3",
            "COACH_MODEL_QUEUE_WAITING_PER_USER", "1"));

    private final CountDownLatch letGo = new CountDownLatch(1);
    private String name = "";
    private int submitted;

    /** A review that was submitted. */
    private record Submitted(Guest guest, String question, Asked asked) {
        SeenMessage reads(String words) {
            return guest.person().awaitChange(asked.answer(), Guest.has(words));
        }

        SeenMessage reads(int ahead) {
            return reads(
                    ahead == 0
                            ? guest.word("bot.waiting.next")
                            : guest.word("bot.waiting", Map.of("count", Integer.toString(ahead))));
        }

        void deletes(SeenMessage card) {
            SeenMessage sure = guest.press(card, "delete").settledAnswer();
            guest.press(sure, "delete-surely");
            guest.person().awaitChange(sure, Guest.has(guest.word("bot.delete.done")));
        }
    }

    @BeforeEach
    void begin(TestInfo test) {
        name = test.getTestMethod().orElseThrow().getName();
    }

    @AfterEach
    void end() {
        letGo.countDown();
        Tester.of(HOUSE.playground().userUrl()).noMoreFaults();
    }

    @Test
    void whoWaitsSeesTheirPlaceAndThenTheCritique() {
        Submitted first = held();
        Submitted second = submit("ko");
        second.reads(0);
        Submitted third = submit("en-US");
        third.reads(1);

        letGo.countDown();

        Guest.shown(first.guest().card(first.asked()));
        assertThat(Guest.shown(second.guest().card(second.asked()))).contains("살릴 점");
        assertThat(Guest.copied(second.guest().rewrite(2))).isEqualTo(Story.CONCISE);
        SeenMessage last = third.guest().card(third.asked());
        assertThat(Guest.shown(last)).doesNotContain("ahead", "next in line");
        assertThat(List.of(calls(first), calls(second), calls(third))).containsExactly(2, 2, 2);
        assertPaced(third);
    }

    @Test
    void aFullQueueEndsInAReviewByRulesThatCanBeTriedAgain() {
        held();
        Submitted one = submit("ko");
        one.reads(0);
        Submitted sameUser = submit(one.guest());

        assertThat(Guest.shown(one.guest().card(sameUser.asked())))
                .contains(one.guest().word("review.degraded.busy"));
        submit("ko").reads(1);
        Submitted three = submit("ko");
        three.reads(2);
        Submitted four = submit("en-US");
        SeenMessage byRules = four.guest().card(four.asked());
        assertThat(Guest.shown(byRules)).contains(one.guest().word("review.degraded.busy"));
        assertThat(Guest.shown(four.guest().rewrite(1))).isNotEmpty();
        assertThat(calls(four)).isZero();

        letGo.countDown();
        three.guest().card(three.asked());
        SeenMessage again = four.guest().card(four.guest().press(byRules, "retry"));
        assertThat(Guest.shown(again)).doesNotContain(one.guest().word("review.degraded.busy"));
        assertThat(calls(four)).isEqualTo(2);
    }

    @Test
    void whatIsDeletedWhileItWaitsIsNeverAskedAbout() {
        Submitted first = held();
        Submitted deleted = submit("ko");
        SeenMessage card = deleted.reads(0);
        SeenMessage reopened = reopened(deleted);
        Submitted next = submit("ko");
        next.reads(1);

        deleted.deletes(card);

        deleted.reads(deleted.guest().word("bot.review-gone"));
        deleted.guest().person().awaitChange(reopened, Guest.has(deleted.guest().word("bot.review-gone")));
        next.reads(0);
        letGo.countDown();
        first.guest().card(first.asked());
        next.guest().card(next.asked());
        assertThat(calls(deleted)).isZero();
        assertThat(deleted.guest().person().sees()).noneMatch(message -> Guest.isRewrite(message, 1));
    }

    @Test
    void whatIsDeletedWhileTheModelWorksMakesRoomAtOnce() {
        Submitted deleted = held();
        Submitted next = submit("ko");
        next.reads(0);

        deleted.deletes(deleted.reads(deleted.guest().word("review.working.critique")));

        deleted.reads(deleted.guest().word("bot.review-gone"));
        assertThat(Guest.shown(next.guest().card(next.asked()))).contains("살릴 점");
        letGo.countDown();
        next.guest().rewrite(2);
        assertThat(calls(deleted)).isEqualTo(1);
        assertThat(deleted.guest().person().sees()).noneMatch(message -> Guest.isRewrite(message, 1));
    }

    @Test
    void whoDeletesEverythingWaitsNoLonger() {
        held();
        Submitted erased = submit("ko");
        erased.reads(0);
        Submitted next = submit("ko");
        next.reads(1);

        SeenMessage question = erased.guest().person().runs("privacy delete").settledAnswer();
        erased.guest().person().press(question, "모두 지웁니다");

        erased.reads(erased.guest().word("bot.review-gone"));
        next.reads(0);
        letGo.countDown();
        next.guest().card(next.asked());
        assertThat(calls(erased)).isZero();
    }

    @Test
    void aWaitingReviewWhoseCardWasTakenAwayLeavesTheQueueAndIsKept() {
        held();
        Submitted before = submit("ko");
        SeenMessage card = before.reads(0);
        Submitted forsaken = submit("ko");
        forsaken.reads(1);
        Submitted next = submit("ko");
        next.reads(2);
        Tester.of(HOUSE.playground().userUrl())
                .refuses("PATCH", "/" + token(forsaken.asked()) + "/messages/@original", 404, 10_008, 1);

        before.deletes(card);

        next.reads(0);
        letGo.countDown();
        next.guest().card(next.asked());
        assertThat(calls(forsaken)).isZero();
        reopened(forsaken);
        assertThat(Guest.shown(forsaken.guest().card())).contains("살릴 점");
        assertThat(forsaken.guest().reads("결과를 보여 드리지 못한 첨삭이 1건")).isNotNull();
        assertThat(calls(forsaken)).isEqualTo(2);
    }

    @Test
    void afterARestartReviewsQueueInTheOrderOfTheirCards() throws Exception {
        Submitted first = held();
        List<Submitted> waiting = List.of(submit("ko"), submit("ko"), submit("ko"));
        waiting.get(2).reads(2);
        HOUSE.tells(first.question(), Story.faithful());

        HOUSE.bots().restart();
        letGo.countDown();

        waiting.forEach(one -> one.guest().card(one.asked()));
        List<Integer> beginnings = waiting.stream().map(this::firstCall).toList();
        assertThat(beginnings).isSorted();
        assertThat(waiting).allMatch(one -> calls(one) == 2);
    }

    /** A review for which the model keeps its first answer back. */
    private Submitted held() {
        HOUSE.tells(
                question(submitted + 1),
                Story.replying(
                        Reply.hangUntil(letGo, Reply.answer(Story.faithfulCritique())),
                        Reply.answer(Story.rewrites(Story.FAITHFUL, Story.CONCISE))));
        Submitted held = submit("ko");
        Awaitility.await().until(() -> calls(held) == 1);
        return held;
    }

    private Submitted submit(String locale) {
        return submit(HOUSE.guest(locale));
    }

    private Submitted submit(Guest guest) {
        String question = question(++submitted);
        Asked asked = guest.reviews(DRAFT, Map.of("question", question, "limit", 600));
        assertThat(asked.isAcknowledged()).isTrue();
        return new Submitted(guest, question, asked);
    }

    private String question(int number) {
        return name + " no. " + number + ".";
    }

    private static SeenMessage reopened(Submitted review) {
        SeenMessage list = review.guest().person().runs("review").settledAnswer();
        var menu = list.components(3).get(0);
        return review.guest()
                .person()
                .choose(
                        list,
                        menu.path("custom_id").asText(),
                        menu.path("options").path(0).path("value").asText())
                .settledAnswer();
    }

    private static int calls(Submitted review) {
        return (int) HOUSE.endpoint().requests().stream()
                .filter(request -> String.join("\n", request.messages("user")).contains(review.question()))
                .count();
    }

    private int firstCall(Submitted review) {
        return HOUSE.endpoint().requests().stream()
                .filter(request -> String.join("\n", request.messages("user")).contains(review.question()))
                .findFirst()
                .orElseThrow()
                .number();
    }

    /** Discord slows down who edits one message more often. */
    private static void assertPaced(Submitted review) {
        List<Instant> edits = HOUSE.playground().exchanges().stream()
                .filter(one -> one.method().equals("PATCH"))
                .filter(one -> one.path().contains(token(review.asked())))
                .map(Exchange::at)
                .toList();
        assertThat(edits).hasSizeGreaterThan(1);
        for (int i = 1; i < edits.size(); i++) {
            assertThat(Duration.between(edits.get(i - 1), edits.get(i))).isGreaterThanOrEqualTo(PACE);
        }
    }

    private static String token(Asked asked) {
        return HOUSE.playground().exchanges().stream()
                .map(one -> one.path().split("/", -1))
                .filter(path -> path.length > 3 && path[1].equals("interactions") && path[2].equals(asked.id()))
                .map(path -> path[3])
                .findFirst()
                .orElseThrow();
    }
}
