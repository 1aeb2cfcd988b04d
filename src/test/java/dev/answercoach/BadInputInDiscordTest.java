package dev.answercoach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.answercoach.playground.Asked;
import dev.answercoach.playground.RefusedByClient;
import dev.answercoach.playground.SeenMessage;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be reviewed is refused in a sentence, and what was typed comes back. */
class BadInputInDiscordTest {
    private static final int MEGABYTE = 1024 * 1024;

    @RegisterExtension
    static final SharedHouse HOUSE = SharedHouse.offline();

    @SideBySide
    @ParameterizedTest
    @ValueSource(strings = {"ko", "en-US", "de"})
    void nothingToReviewIsSaid(String locale) {
        Guest guest = HOUSE.guest(locale);

        submits(guest, "");
        guest.reads(guest.word("draft.empty"));
        submits(guest, "짧다");
        guest.reads(guest.word("draft.too-short", Map.of("count", "2")));
        submits(guest, "\u200B \u2060가\u00AD");
        guest.reads(guest.word("draft.too-short", Map.of("count", "1")));
    }

    private static void submits(Guest guest, String draft) {
        Asked asked = guest.reviews(Map.of("rule", "CHARACTERS"));
        assertThat(asked.modal().isObject()).isTrue();
        guest.person().submit(asked, Map.of("draft", draft));
    }

    @SideBySide
    @ParameterizedTest
    @ValueSource(
            strings = {
                "한글과 \uD83D\uDE80 로켓을 함께 적은 글입니다. 지연을 8분에서 20초로 줄였습니다.",
                "반쪽 글자 \uD83D 가 들어 있는 글입니다. 지연을 8분에서 20초로 줄였습니다.",
                "\u202E거꾸로 쓴 글입니다.\u202C 지연을 8분에서 20초로 줄였습니다.",
                "هذا نص طويل بالعربية عن مشروع في العمل خفضنا فيه التأخير من 8 دقائق إلى 20 ثانية.",
                "Z̶̛̗a̸͇͐l̵̺̈g̴̣̑o̷̜͝ 로 쓴 글입니다. 지연을 8분에서 20초로 줄였습니다.",
                "널\u0000 문자와 벨\u0007 문자가 든 글입니다. 지연을 8분에서 20초로 줄였습니다."
            })
    void oddCharactersAreReviewed(String draft) {
        Guest guest = HOUSE.guest("ko");

        SeenMessage card = guest.card(guest.reviews(draft, Map.of("question", draft.substring(0, 20), "limit", 500)));

        assertThat(Guest.shown(card)).contains("/ 500");
        assertThat(Guest.copied(guest.rewrite(1))).isNotBlank();
    }

    @SideBySide
    @Test
    void fourThousandEmojiAreCountedAndNothingBreaks() {
        Guest guest = HOUSE.guest("ko");
        String emoji = "\uD83D\uDE80".repeat(4_000);
        String file = guest.person().uploads("emoji.txt", emoji);

        SeenMessage card = guest.card(guest.reviews(Map.of("file", file, "limit", 9_000)));

        assertThat(Guest.shown(card)).contains("8,000 / 9,000");
        SeenMessage export = guest.press(card, "export").settledAnswer();
        assertThat(Guest.file(export, "answer-coach-review.md")).contains(emoji);
    }

    @SideBySide
    @ParameterizedTest
    @CsvSource({
        "지원서.pdf, '', attachment.type",
        "사진.png, '', attachment.type",
        "없어짐.txt, 404, attachment.gone",
        "다른 곳.txt, elsewhere, attachment.elsewhere"
    })
    void aFileThatCannotBeReadIsRefusedByName(String name, String fault, String key) {
        Guest guest = HOUSE.guest("ko");
        String file = guest.person().uploads(name, Story.DRAFT.getBytes(StandardCharsets.UTF_8), fault);

        Asked review = guest.reviews(Map.of("file", file));

        assertThat(Guest.shown(guest.person().awaitChange(review.answer(), Guest.has(name))))
                .contains(guest.word(key, Map.of("file", name)));
    }

    @SideBySide
    @Test
    void theLargestFileThatDiscordTakesIsRefusedWithoutReadingIt() {
        Guest guest = HOUSE.guest("en-US");
        String file = guest.person().uploads("big.txt", new byte[10 * MEGABYTE], "hang");

        guest.reviews(Map.of("file", file));

        guest.reads(guest.word("file.too-large", Map.of("file", "big.txt", "most", "4")));
    }

    @SideBySide
    @Test
    void aFileThatIsLargerThanItSaysIsReadNoFurtherThanAllowed() {
        Guest guest = HOUSE.guest("en-US");
        String file =
                guest.person().uploads("lies.txt", "가".repeat(2 * MEGABYTE).getBytes(StandardCharsets.UTF_8), "lies");

        guest.reviews(Map.of("file", file));

        guest.reads(guest.word("file.too-large", Map.of("file", "lies.txt", "most", "4")));
    }

    @SideBySide
    @Test
    void aFileThatNeverComesHoldsUpNobodyElse() {
        Guest waiting = HOUSE.guest("ko");
        String file = waiting.person().uploads("느림.txt", Story.DRAFT.getBytes(StandardCharsets.UTF_8), "hang");
        Asked review = waiting.reviews(Map.of("file", file));
        assertThat(review.isAcknowledged()).isTrue();
        Guest other = HOUSE.guest("ko");

        assertThat(Guest.shown(other.card(other.reviews(other.draft(), Map.of()))))
                .contains("240건");

        waiting.reads(waiting.word("attachment.slow", Map.of("file", "느림.txt")));
    }

    @SideBySide
    @Test
    void numbersThatNoClientSendsAreRefusedByTheClient() {
        Guest guest = HOUSE.guest("ko");
        assertThatThrownBy(() -> guest.reviews(guest.draft(), Map.of("limit", 0)))
                .isInstanceOf(RefusedByClient.class);
    }

    @SideBySide
    @ParameterizedTest
    @ValueSource(strings = {"ko", "en-US"})
    void aMinimumAboveTheMaximumComesBackWithWhatWasTyped(String locale) {
        Guest guest = HOUSE.guest(locale);
        Asked review = guest.reviews(
                guest.draft(),
                Map.of("limit", 500, "minimum", 600, "question", guest.question(), "rule", "BYTES_NEIS"));
        SeenMessage refusal = guest.person()
                .awaitChange(
                        review.answer(),
                        Guest.has(guest.word("limit.min.above-max", Map.of("min", "600", "max", "500"))));

        Asked asked = guest.press(refusal, "mend");

        JsonNode modal = asked.modal();
        assertThat(modal.findValuesAsText("value")).contains(guest.draft(), guest.question(), "600~500");
        Asked mended = guest.person()
                .submit(asked, Map.of("draft", guest.draft(), "question", guest.question(), "limit", "100~2000"));
        assertThat(Guest.shown(guest.card(mended))).contains("100~2,000");
    }

    @SideBySide
    @ParameterizedTest
    @ValueSource(strings = {"많이", "600자 700자", "-5", "0", "100001", "99999999999", "500~"})
    void aLengthThatCannotBeReadComesBackWithWhatWasTyped(String limit) {
        Guest guest = HOUSE.guest("ko");
        Asked asked = guest.reviews(Map.of("question", Story.QUESTION));
        assertThat(asked.modal().isObject()).isTrue();
        String draft = Story.DRAFT.strip();

        Asked review = guest.person().submit(asked, Map.of("draft", draft, "question", Story.QUESTION, "limit", limit));

        SeenMessage refusal =
                guest.person().awaitChange(review.answer(), message -> Guest.hasControl(message, "write:"));
        assertThat(Guest.shown(refusal).replace(",", "")).contains(limit);
        assertThat(guest.press(refusal, "mend").modal().findValuesAsText("value"))
                .contains(draft, Story.QUESTION, limit);
    }

    @SideBySide
    @Test
    void aDraftTooLongForTheModalIsNotLostWhereItsLimitIsRefused() {
        Guest guest = HOUSE.guest("ko");
        String draft = LongTexts.draft(5_500).replace('\n', ' ');
        Asked review = guest.reviews(draft, Map.of("limit", 500, "minimum", 600));
        SeenMessage refusal =
                guest.person().awaitChange(review.answer(), message -> Guest.hasControl(message, "write:"));
        Asked asked = guest.press(refusal, "mend");
        assertThat(asked.modal().isObject()).isTrue();

        Asked mended = guest.person().submit(asked, Map.of("limit", "6000"));

        assertThat(Guest.shown(guest.card(mended))).contains("5,500 / 6,000");
    }

    @SideBySide
    @Test
    void aFileIsNotLostWhereItsLimitIsRefused() {
        Guest guest = HOUSE.guest("ko");
        String file = guest.person().uploads("초안.txt", Story.DRAFT);
        Asked review = guest.reviews(Map.of("file", file, "limit", 500, "minimum", 600));
        SeenMessage refusal =
                guest.person().awaitChange(review.answer(), message -> Guest.hasControl(message, "write:"));
        Asked asked = guest.press(refusal, "mend");
        assertThat(asked.modal().isObject()).isTrue();

        Asked mended = guest.person().submit(asked, Map.of("limit", "600"));

        assertThat(Guest.shown(guest.card(mended))).contains("/ 600").contains("240건");
    }

    @SideBySide
    @ParameterizedTest
    @ValueSource(strings = {"ko", "en-US"})
    void aPostingThatIsNotThereIsSaidAndTheDraftComesBack(String locale) {
        Guest guest = HOUSE.guest(locale);
        Asked review = guest.reviews(guest.draft(), Map.of("posting", "없는 회사"));
        SeenMessage refusal = guest.person()
                .awaitChange(review.answer(), Guest.has(guest.word("bot.posting.unknown", Map.of("title", "없는 회사"))));

        Asked asked = guest.press(refusal, "mend");
        assertThat(asked.modal().findValuesAsText("value")).contains(guest.draft());
        Asked mended = guest.person().submit(asked, Map.of("draft", guest.draft()));

        assertThat(Guest.shown(guest.card(mended))).contains(guest.word("check.card.title"));
    }

    @SideBySide
    @Test
    void aQuestionOfAThousandCharactersIsTaken() {
        Guest guest = HOUSE.guest("ko");
        String question = "왜 ".repeat(500).strip();
        SeenMessage card = guest.card(guest.reviews(guest.draft(), Map.of("question", question)));

        assertThat(Guest.shown(card)).contains("왜 왜");
    }
}
