package dev.answercoach;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.answercoach.model.Reply;
import dev.answercoach.playground.Asked;
import dev.answercoach.playground.SeenMessage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each button below a review does, with a model that is asked over HTTP. */
class ReviewButtonsInDiscordTest {
    private static final String SHORT = Story.CONCISE.replace("결제 알림", "알림");
    private static final String BLANK = "[빈칸: 절감한 비용]";
    private static final String WITH_BLANK = Story.FAITHFUL + " 서버 비용은 월 " + BLANK + " 줄었습니다.";
    private static final String WRONG_SUM = Story.DRAFT.replace("85%", "75%").replace('\n', ' ');

    @RegisterExtension
    static final SharedHouse HOUSE = SharedHouse.withModel();

    /** A rewrite of a draft that the model answers with this story, under a limit that it keeps. */
    private static SeenMessage rewrite(Guest guest, String question, Story story) {
        HOUSE.tells(question, story);
        guest.card(guest.reviews(Story.DRAFT.replace('\n', ' '), Map.of("question", question, "limit", 600)));
        return guest.rewrite(1);
    }

    @SideBySide
    @ParameterizedTest
    @ValueSource(strings = {"ko", "en-US", "de"})
    void whatIsCopiedIsTheTextThatWasProven(String locale) {
        Guest guest = HOUSE.guest(locale);
        SeenMessage first = rewrite(guest, "베껴 쓰기 " + locale, Story.faithful());

        assertThat(Guest.copied(first)).isEqualTo(Story.FAITHFUL);
        assertThat(Guest.copied(guest.rewrite(2))).isEqualTo(Story.CONCISE);
        assertThat(Guest.shown(first)).contains(Story.FAITHFUL.length() + " / 600");
        assertThat(Guest.shown(guest.rewrite(2))).contains(Story.CONCISE.length() + " / 600");
        assertThat(HOUSE.endpoint().violations()).isEmpty();
    }

    @SideBySide
    @ParameterizedTest
    @ValueSource(strings = {"ko", "en-US"})
    void aRewriteIsSavedOnceAsTheNextVersion(String locale) {
        Guest guest = HOUSE.guest(locale);
        SeenMessage first = rewrite(guest, "저장 " + locale, Story.faithful());

        assertThat(guest.pressed(first, "save")).contains(guest.word("bot.saved", Map.of("number", "2")));
        assertThat(guest.pressed(first, "save")).contains(guest.word("bot.saved", Map.of("number", "2")));
        assertThat(guest.pressed(guest.rewrite(2), "save")).contains(guest.word("bot.saved", Map.of("number", "3")));
    }

    @SideBySide
    @Test
    void shorterAddsAShorterRewriteWithButtonsOfItsOwn() {
        Guest guest = HOUSE.guest("ko");
        String question = "줄이기";
        SeenMessage first = rewrite(guest, question, Story.faithful());
        HOUSE.tells(question, Story.rewriting(Story.repaired("star", SHORT)));

        guest.press(first, "shorter");

        SeenMessage third = guest.rewrite(3);
        assertThat(Guest.copied(third)).isEqualTo(SHORT);
        assertThat(Guest.shown(third)).contains("더 짧게 (제안 1에서)").contains(SHORT.length() + " / 600");
        assertThat(guest.pressed(third, "save")).contains("v2");
    }

    @SideBySide
    @Test
    void anotherTakeThatComesToNothingSaysWhy() {
        Guest guest = HOUSE.guest("en-US");
        String question = "다르게";
        SeenMessage first = rewrite(guest, question, Story.faithful());
        HOUSE.tells(question, Story.rewriting(Story.repaired("star", Story.CONCISE)));

        guest.press(first, "another");

        guest.reads(guest.word("wish.unfulfilled.unusable"));
        assertThat(Guest.copied(guest.rewrite(1))).isEqualTo(Story.FAITHFUL);
    }

    @SideBySide
    @Test
    void whileOneWishIsPendingTheNextIsRefused() {
        Guest guest = HOUSE.guest("ko");
        String question = "두 번 누르기";
        SeenMessage first = rewrite(guest, question, Story.faithful());
        HOUSE.tells(question, Story.replying(Reply.hang()));

        guest.press(first, "shorter").answer();

        assertThat(guest.pressed(first, "another")).contains(guest.word("wish.refused.pending"));
    }

    @SideBySide
    @ParameterizedTest
    @ValueSource(strings = {"ko", "en-US"})
    void differencesShowWhatWentAndWhatCame(String locale) {
        Guest guest = HOUSE.guest(locale);
        SeenMessage first = rewrite(guest, "차이 " + locale, Story.faithful());

        SeenMessage differences = guest.press(first, "differences").settledAnswer();

        assertThat(Guest.shown(differences)).contains(guest.word("wish.differences.draft", Map.of("to", "1")));
        assertThat(differences.text()).contains("~~").contains("**");
        assertThat(differences.isEphemeral()).isTrue();
    }

    @SideBySide
    @ParameterizedTest
    @ValueSource(strings = {"ko", "en-US"})
    void blanksAreAskedForAndJudgedAgain(String locale) {
        Guest guest = HOUSE.guest(locale);
        SeenMessage first = rewrite(guest, "빈칸 " + locale, Story.rewriting(Story.rewrites(WITH_BLANK, Story.CONCISE)));
        assertThat(guest.pressed(first, "save")).contains(BLANK);
        Asked asked = guest.press(first, "fill");
        JsonNode modal = asked.modal();
        assertThat(modal.path("title").asText()).isEqualTo(guest.word("modal.fill.title"));
        assertThat(StreamSupport.stream(modal.path("components").spliterator(), false)
                        .map(label -> label.path("label").asText()))
                .containsExactly(BLANK);

        guest.person().submit(asked, Map.of("blank-0", "30만 원"));

        SeenMessage filled = guest.rewrite(3);
        assertThat(Guest.copied(filled)).isEqualTo(WITH_BLANK.replace(BLANK, "30만 원"));
        assertThat(Guest.hasControl(filled, "fill:")).isFalse();
        assertThat(guest.pressed(filled, "save")).contains(guest.word("bot.saved", Map.of("number", "3")));
    }

    @SideBySide
    @Test
    void anEmptyBlankIsRefused() {
        Guest guest = HOUSE.guest("ko");
        SeenMessage first = rewrite(guest, "빈 빈칸", Story.rewriting(Story.rewrites(WITH_BLANK, Story.CONCISE)));
        Asked asked = guest.press(first, "fill");
        assertThat(asked.modal().isObject()).isTrue();

        SeenMessage answer =
                guest.person().submit(asked, Map.of("blank-0", " ")).settledAnswer();

        assertThat(Guest.shown(answer)).contains(guest.word("wish.refused.nothing-filled"));
    }

    @SideBySide
    @ParameterizedTest
    @ValueSource(strings = {"ko", "en-US"})
    void aWrongSumIsComputedInTheRewrite(String locale) {
        Guest guest = HOUSE.guest(locale);
        String question = "계산 " + locale;
        HOUSE.tells(question, wrongSum());
        guest.card(guest.reviews(WRONG_SUM, Map.of("question", question, "limit", 600)));

        guest.press(guest.rewrite(1), "compute");

        SeenMessage third = guest.rewrite(3);
        assertThat(Guest.copied(third)).isEqualTo(Story.FAITHFUL);
        assertThat(Guest.hasControl(third, "compute:")).isFalse();
    }

    @SideBySide
    @Test
    void aWrongSumIsComputedInTheDraftWhichIsThenReviewed() {
        Guest guest = HOUSE.guest("ko");
        String question = "초안의 계산";
        HOUSE.tells(question, wrongSum());
        SeenMessage card = guest.card(guest.reviews(WRONG_SUM, Map.of("question", question, "limit", 600)));
        assertThat(Guest.shown(card)).contains("75%가 아니라 85%");

        Asked corrected = guest.press(card, "compute-draft");

        SeenMessage again = guest.card(corrected);
        assertThat(Guest.shown(again)).contains("85%").doesNotContain("75%");
        assertThat(Guest.hasControl(again, "compute-draft:")).isFalse();
    }

    private static Story wrongSum() {
        return Story.rewriting(
                Story.rewrites(Story.FAITHFUL.replace("85%", "75%"), Story.CONCISE.replace("85%", "75%")));
    }

    @SideBySide
    @Test
    void allFindingsAreListed() {
        Guest guest = HOUSE.guest("ko");
        String leftovers = WRONG_SUM + " [회사명] [직무] [xx%] [이름] [부서] [날짜] OO 회사에서 배우겠습니다.";
        SeenMessage card = guest.card(guest.reviews(leftovers, Map.of("question", "점검", "limit", 600)));
        assertThat(Guest.shown(card)).contains("(외 2곳)").doesNotContain("[날짜]");

        assertThat(guest.pressed(card, "findings"))
                .contains("[회사명]")
                .contains("75%")
                .contains("[날짜]");
    }

    @SideBySide
    @ParameterizedTest
    @ValueSource(strings = {"ko", "en-US"})
    void theWholeReviewComesAsAFile(String locale) {
        Guest guest = HOUSE.guest(locale);
        rewrite(guest, "파일 " + locale, Story.faithful());

        SeenMessage answer = guest.press(guest.card(), "export").settledAnswer();

        assertThat(Guest.file(answer, "answer-coach-review.md"))
                .contains(Story.FAITHFUL)
                .contains(Story.CONCISE)
                .contains(Story.DRAFT.replace('\n', ' ').strip());
        assertThat(answer.isEphemeral()).isTrue();
    }

    @SideBySide
    @ParameterizedTest
    @ValueSource(strings = {"ko", "en-US"})
    void aReviewIsDeletedOnlyAfterASecondWord(String locale) {
        Guest guest = HOUSE.guest(locale);
        SeenMessage first = rewrite(guest, "삭제 " + locale, Story.faithful());
        SeenMessage card = guest.card();

        SeenMessage question = guest.press(card, "delete").settledAnswer();
        assertThat(Guest.shown(question)).contains(guest.word("bot.delete.question"));
        assertThat(guest.pressed(first, "save")).contains("v2");

        guest.press(question, "delete-surely");
        SeenMessage done = guest.person().awaitChange(question, Guest.has(guest.word("bot.delete.done")));
        assertThat(done.buttons()).isEmpty();
        assertThat(guest.pressed(first, "save")).contains(guest.word("bot.card-gone"));
        assertThat(guest.pressed(card, "export")).contains(guest.word("bot.card-gone"));
        assertThat(guest.pressed(card, "delete")).contains(guest.word("bot.card-gone"));
    }

    @SideBySide
    @Test
    void whileTheCoachReadsAllThatCanBePressedIsDelete() {
        Guest guest = HOUSE.guest("ko");
        String question = "읽는 동안";
        HOUSE.tells(question, Story.replying(Reply.hang(), Reply.hang()));
        guest.reviews(Story.DRAFT.replace('\n', ' '), Map.of("question", question));
        SeenMessage reading = guest.reads(guest.word("review.working.critique"));

        assertThat(reading.labels()).containsExactly(guest.word("button.delete"));
    }

    @SideBySide
    @ParameterizedTest
    @ValueSource(strings = {"ko", "en-US"})
    void whenTheModelIsBackTryingAgainBringsItsReview(String locale) {
        Guest guest = HOUSE.guest(locale);
        String question = "다시 " + locale;
        HOUSE.tells(question, Story.replying(Reply.error(401, "invalid_api_key"), Reply.error(401, "invalid_api_key")));
        SeenMessage card =
                guest.card(guest.reviews(Story.DRAFT.replace('\n', ' '), Map.of("question", question, "limit", 600)));
        assertThat(Guest.shown(card)).contains("규칙 기반 코치가 이어받았습니다");
        HOUSE.tells(question, Story.faithful());

        Asked again = guest.press(card, "retry");

        assertThat(Guest.shown(guest.card(again))).doesNotContain("이어받았습니다").contains("살릴 점");
        assertThat(Guest.copied(guest.rewrite(2))).isEqualTo(Story.CONCISE);
    }

    @SideBySide
    @Test
    void aRewriteThatFailsIsShownAsFailedAndCannotBeSaved() {
        Guest guest = HOUSE.guest("ko");
        String lie = Story.FAITHFUL.replace("6개", "60개");
        rewrite(guest, "거짓", Story.rewriting(Story.rewrites(lie, Story.CONCISE), Story.repaired("star", lie)));

        SeenMessage failed = guest.rewrite(2);

        assertThat(Guest.shown(failed)).contains("검증을 통과하지 못했습니다").contains("60개");
        assertThat(failed.labels()).doesNotContain(guest.word("button.save"));
    }

    @SideBySide
    @Test
    void buttonsPressedTwiceAtOnceDoTheirWorkOnce() {
        Guest guest = HOUSE.guest("ko");
        String question = "동시에 누르기";
        SeenMessage first = rewrite(guest, question, Story.faithful());
        HOUSE.tells(question, Story.rewriting(Story.repaired("star", SHORT)));

        List<Asked> presses = List.of(guest.press(first, "shorter"), guest.press(first, "shorter"));

        guest.rewrite(3);
        AtomicBoolean refused = new AtomicBoolean();
        presses.forEach(press -> {
            assertThat(press.isAcknowledged()).isTrue();
            refused.compareAndSet(false, Guest.shown(press.settledAnswer()).contains("앞서 요청하신"));
        });
        Map<Integer, Long> rewrites = new HashMap<>();
        guest.person().sees().stream()
                .filter(message -> Guest.isRewrite(message, 3))
                .forEach(message -> rewrites.merge(3, 1L, Long::sum));
        assertThat(rewrites.get(3)).isEqualTo(1);
    }
}
