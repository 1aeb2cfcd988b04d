package dev.answercoach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.model.Reply;
import dev.answercoach.playground.Asked;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The critique appears in its message as the model writes it. */
class GrowingCritiqueInDiscordTest {
    private static final String DRAFT = Story.DRAFT.replace('\n', ' ').strip();
    private static final String REWRITES = Story.rewrites(Story.FAITHFUL, Story.CONCISE);

    @RegisterExtension
    static final SharedHouse HOUSE = SharedHouse.withModel();

    private final CountDownLatch letGo = new CountDownLatch(1);

    @AfterEach
    void end() {
        letGo.countDown();
    }

    @Test
    void itGrowsAndThenStandsAsAWhole() {
        String critique = Story.faithfulCritique();
        Guest guest = HOUSE.guest("ko");
        Asked asked = reviews(guest, "자라는 첨삭.", Reply.growing(critique, critique.indexOf("\"points\""), letGo));

        String growing = Guest.shown(guest.person().awaitChange(asked.answer(), Guest.has("살릴 점")));
        assertThat(growing)
                .contains(guest.word("review.working.critique"))
                .contains("평균 8분에서 20초로")
                .doesNotContain("왜 그 방법을 골랐는지");
        letGo.countDown();

        assertThat(Guest.shown(guest.card(asked)))
                .contains("왜 그 방법을 골랐는지")
                .doesNotContain(guest.word("review.working.critique"));
        assertThat(Guest.copied(guest.rewrite(2))).isEqualTo(Story.CONCISE);
        assertThat(HOUSE.endpoint().violations()).isEmpty();
    }

    private static Asked reviews(Guest guest, String question, Reply critique) {
        HOUSE.tells(question, Story.replying(critique, Reply.answer(REWRITES)));
        return guest.reviews(DRAFT, Map.of("question", question, "limit", 600));
    }
}
