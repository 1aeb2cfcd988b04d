package dev.answercoach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.model.Reply;
import dev.answercoach.playground.Asked;
import dev.answercoach.playground.SeenMessage;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a restart, or a month, leaves of what stands in Discord. */
class RestartInDiscordTest {
    @RegisterExtension
    static final SharedHouse HOUSE = SharedHouse.withModel();

    @Test
    void oldButtonsAndOpenModalsWorkAfterARestart() throws Exception {
        Guest guest = HOUSE.guest("ko");
        guest.card(guest.reviews(guest.draft(), Map.of("question", "재시작", "limit", 600)));
        SeenMessage first = guest.rewrite(1);
        Guest writer = HOUSE.guest("en-US");
        Asked asked = writer.person().runs("review");
        assertThat(asked.modal().isObject()).isTrue();

        HOUSE.bots().restart();

        assertThat(guest.pressed(first, "save")).contains("v2");
        assertThat(Guest.file(guest.press(guest.card(), "export").settledAnswer(), "answer-coach-review.md"))
                .contains(Story.FAITHFUL);
        Asked review = writer.person().submit(asked, Map.of("draft", Story.DRAFT, "limit", "600"));
        assertThat(Guest.shown(writer.card(review))).contains("/ 600");
    }

    @Test
    void aReviewThatARestartInterruptsGoesOnInItsCard() throws Exception {
        String question = "중단된 첨삭";
        CountDownLatch released = new CountDownLatch(1);
        HOUSE.tells(question, Story.replying(Reply.hangUntil(released, Reply.hangUp()), Reply.hang()));
        Guest guest = HOUSE.guest("ko");
        Asked review = guest.reviews(Story.DRAFT.replace('\n', ' '), Map.of("question", question, "limit", 600));
        guest.reads(guest.word("review.working.critique"));
        HOUSE.tells(question, Story.faithful());

        HOUSE.bots().restart();
        released.countDown();

        assertThat(Guest.shown(guest.card(review))).contains("살릴 점").doesNotContain("이어받았습니다");
        assertThat(Guest.copied(guest.rewrite(1))).isEqualTo(Story.FAITHFUL);
        assertThat(Guest.copied(guest.rewrite(2))).isEqualTo(Story.CONCISE);
        assertThat(guest.person().sees().stream().filter(message -> Guest.isRewrite(message, 1)))
                .hasSize(1);
    }

    @Test
    void aReviewWhoseCardCanNoLongerBeWrittenToIsToldOfAtTheNextUse() throws Exception {
        String question = "보이지 못한 첨삭";
        HOUSE.tells(question, Story.replying(Reply.hang(), Reply.hang()));
        Guest guest = HOUSE.guest("ko");
        Asked review = guest.reviews(Story.DRAFT.replace('\n', ' '), Map.of("question", question, "limit", 600));
        guest.reads(guest.word("review.working.critique"));
        guest.reads(guest.word("privacy.model", Map.of("host", "127.0.0.1")));
        HOUSE.tells(question, Story.faithful());
        review.expires();
        HOUSE.bots().restart();

        Awaitility.await().untilAsserted(() -> {
            SeenMessage list = guest.person().runs("review").settledAnswer();
            assertThat(list.components(3).toString()).contains(question).doesNotContain("진행 중");
        });

        assertThat(guest.reads("결과를 보여 드리지 못한 첨삭이 1건")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en-US"})
    void afterThirtyDaysButtonsSayThatTheyHaveExpired(String locale) throws Exception {
        Guest guest = HOUSE.guest(locale);
        guest.card(guest.reviews(Story.DRAFT.replace('\n', ' '), Map.of("question", "한 달", "limit", 600)));
        SeenMessage card = guest.card();
        SeenMessage first = guest.rewrite(1);
        Guest writer = HOUSE.guest(locale);
        Asked asked = writer.person().runs("review");
        assertThat(asked.modal().isObject()).isTrue();

        HOUSE.clock().advance(Duration.ofDays(30));

        assertThat(guest.pressed(first, "save")).contains(guest.word("bot.card-expired"));
        assertThat(guest.pressed(card, "export")).contains(guest.word("bot.card-expired"));
        assertThat(Guest.shown(writer.card(writer.person().submit(asked, Map.of("draft", writer.draft())))))
                .contains(writer.word("check.card.title"));
        SeenMessage list = guest.person().runs("review").settledAnswer();
        assertThat(list.components(3)).hasSize(1);

        HOUSE.bots().restart();
        Awaitility.await()
                .untilAsserted(() -> assertThat(guest.pressed(first, "save")).contains(guest.word("bot.card-gone")));
    }
}
