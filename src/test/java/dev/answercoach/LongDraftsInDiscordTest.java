package dev.answercoach;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.answercoach.playground.Asked;
import dev.answercoach.playground.SeenMessage;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However long a draft and its rewrites are, nothing of them is cut off. */
class LongDraftsInDiscordTest {
    private static final int FOREIGN_FOLLOW_UPS = 5;

    @RegisterExtension
    static final SharedHouse HOUSE = SharedHouse.withModel();

    @SideBySide
    @ParameterizedTest
    @ValueSource(ints = {6_000, 20_000})
    void aLongRewriteIsCopiedWhole(int length) {
        String draft = LongTexts.draft(length);
        String question = "긴 글 " + length;
        HOUSE.tells(question, Story.rewriting(Story.rewrites(draft, draft.replace("함께 ", ""))));
        Guest guest = HOUSE.guest("ko");

        Asked review = guest.reviews(
                Map.of("file", guest.person().uploads("초안.txt", draft), "question", question, "limit", length));

        assertThat(Guest.shown(guest.card(review))).contains("%,d / %,d".formatted(length, length));
        assertThat(Guest.copied(guest.rewrite(1))).isEqualTo(draft);
        assertThat(Guest.copied(guest.rewrite(2))).isEqualTo(draft.replace("함께 ", ""));
        SeenMessage file = guest.press(guest.card(), "export").settledAnswer();
        assertThat(Guest.file(file, "answer-coach-review.md")).contains(draft);
    }

    @SideBySide
    @Test
    void theLongestDraftOfACommandIsReviewed() {
        String draft = LongTexts.draft(6_000).replace('\n', ' ');
        Guest guest = HOUSE.guest("ko");

        Asked review = guest.reviews(draft, Map.of("limit", 6_500));

        assertThat(Guest.shown(guest.card(review))).contains("6,000 / 6,500");
    }

    @SideBySide
    @Test
    void aDraftBeyondTheLongestIsRefusedWithBothNumbers() {
        Guest guest = HOUSE.guest("en-US");
        String file = guest.person().uploads("draft.txt", LongTexts.draft(20_001));

        guest.reviews(Map.of("file", file));

        guest.reads(guest.word("draft.too-long", Map.of("count", "20,001", "most", "20,000")));
    }

    @SideBySide
    @Test
    void differencesOfLongTextsAreWhole() {
        String draft = LongTexts.draft(9_000);
        String question = "긴 차이";
        String rewrite = draft.replace("읽고 ", "");
        HOUSE.tells(question, Story.rewriting(Story.rewrites(rewrite, rewrite)));
        Guest guest = HOUSE.guest("ko");
        guest.card(guest.reviews(
                Map.of("file", guest.person().uploads("초안.txt", draft), "question", question, "limit", 9_000)));

        Asked asked = guest.press(guest.rewrite(1), "differences");
        asked.settledAnswer();

        StringBuilder seen = new StringBuilder();
        Awaitility.await().untilAsserted(() -> {
            seen.setLength(0);
            for (String id : asked.messages()) {
                guest.person().sees().stream()
                        .filter(message -> message.id().equals(id))
                        .forEach(message -> {
                            seen.append(Guest.shown(message));
                            message.attachments().forEach(file -> seen.append(Guest.download(file)));
                        });
            }
            for (int week = 1; week * 37 < 3_000; week++) {
                assertThat(seen).contains(week + "주차에는").contains(week * 37 + "건의");
            }
        });
    }

    /**
     * Discord refuses a sixth message there; what does not fit comes as a file, and nothing is refused. Figures that were
     * left out are listed, so that a draft full of them makes a long card.
     */
    @SideBySide
    @ParameterizedTest
    @ValueSource(strings = {"ko", "en-US"})
    void whereOnlyTheUserBroughtTheBotTheRestComesAsAFile(String locale) {
        Guest guest = HOUSE.guest(locale).at("foreign");
        String draft = LongTexts.figures(12_000);
        String question = "밖에서 " + locale;
        HOUSE.tells(question, Story.rewriting(Story.rewrites("1주차에는 37건을 처리했습니다.", "2주차에는 74건을 처리했습니다.")));

        Asked review = guest.reviews(Map.of("file", guest.person().uploads("초안.txt", draft), "question", question));

        SeenMessage rest = guest.person()
                .awaitMessage(message -> message.attachments().stream()
                        .anyMatch(file -> file.filename().equals("answer-coach-review.md")));
        assertThat(Guest.shown(rest)).contains(guest.word("bot.export.rest"));
        assertThat(Guest.file(rest, "answer-coach-review.md")).contains(draft.strip());
        JsonNode outcome = review.outcome();
        assertThat(outcome.path("followups").asInt()).isLessThanOrEqualTo(FOREIGN_FOLLOW_UPS);
        assertThat(HOUSE.playground().exchanges())
                .noneMatch(exchange -> exchange.answer().path("code").asInt() == 40094);
    }
}
