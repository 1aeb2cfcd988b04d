package dev.answercoach;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.answercoach.playground.Asked;
import dev.answercoach.playground.Person;
import dev.answercoach.playground.SeenMessage;
import dev.answercoach.text.CountingRule;
import dev.answercoach.text.KeyName;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which a draft comes to the bot. */
class ReviewEntryInDiscordTest {
    private static final String MENU = "Review this answer";
    private static final int TEXT_INPUT = 4;
    private static final int SELECT = 3;

    @RegisterExtension
    static final SharedHouse HOUSE = SharedHouse.offline();

    @SideBySide
    @ParameterizedTest
    @ValueSource(strings = {"ko", "en-US", "de"})
    void aDraftInTheCommandIsReviewedInTheLanguageOfTheUser(String locale) {
        Guest guest = HOUSE.guest(locale);
        Asked review = guest.reviews(guest.draft(), Map.of("question", guest.question(), "limit", 900));

        assertThat(Guest.shown(guest.card(review)))
                .contains(guest.word("check.card.title"))
                .contains("(" + guest.word("rule.characters") + ")")
                .contains(guest.word("review.critique.offline"));
        assertThat(Guest.copied(guest.rewrite(1))).isNotBlank();
        assertThat(guest.card(review).isEphemeral()).isTrue();
    }

    @SideBySide
    @ParameterizedTest
    @EnumSource(CountingRule.class)
    void lengthIsCountedByTheRuleThatWasNamed(CountingRule rule) {
        Guest guest = HOUSE.guest("ko");
        String draft = guest.draft();
        Asked review = guest.reviews(draft, Map.of("limit", 2000, "minimum", 10, "rule", rule.name()));

        String used = "%,d".formatted(rule.count(draft, rule.defaultNewline()));
        assertThat(Guest.shown(guest.card(review)))
                .contains(used + " / ")
                .contains("(" + guest.word("rule." + KeyName.of(rule)) + ")");
    }

    @SideBySide
    @Test
    void aDraftBelowItsMinimumIsSaidToBe() {
        Guest guest = HOUSE.guest("ko");
        Asked review = guest.reviews(guest.draft(), Map.of("limit", 900, "minimum", 800));

        int missing = 800 - guest.draft().length();
        assertThat(Guest.shown(guest.card(review))).contains("최소 길이까지 " + missing + "자 부족");
    }

    @SideBySide
    @ParameterizedTest
    @CsvSource({"답변.txt, UTF-8", "draft.md, UTF-8", "한글 이름.TXT, MS949", "bom.txt, UTF-16"})
    void aFileIsReviewedWhateverItIsCalledAndWrittenIn(String name, String charset) {
        Guest guest = HOUSE.guest("ko");
        String file = guest.person().uploads(name, Story.DRAFT.getBytes(Charset.forName(charset)));

        Asked review = guest.reviews(Map.of("file", file));

        assertThat(Guest.shown(guest.card(review)))
                .contains(Story.DRAFT.strip().length() + "자")
                .contains("240건");
    }

    @SideBySide
    @ParameterizedTest
    @ValueSource(strings = {"ko", "en-US", "de"})
    void withoutHistoryTheCommandAloneAsksForADraft(String locale) {
        Guest guest = HOUSE.guest(locale);
        Asked asked = guest.person().runs("review");
        JsonNode modal = asked.modal();
        assertThat(modal.path("title").asText()).isEqualTo(guest.word("modal.compose.title"));

        Asked review = guest.person()
                .submit(
                        asked,
                        Map.of(
                                "draft",
                                guest.draft(),
                                "question",
                                guest.question(),
                                "limit",
                                "300 ~ 2,000자 이내",
                                "rule",
                                List.of("BYTES_UTF8")));

        assertThat(Guest.shown(guest.card(review)))
                .contains(guest.question().substring(0, 20))
                .contains("300~2,000")
                .contains("(UTF-8)");
    }

    @SideBySide
    @Test
    void aFileInTheModalWinsOverItsField() {
        Guest guest = HOUSE.guest("ko");
        String file = guest.person().uploads("초안.txt", Story.DRAFT);
        Asked asked = guest.person().runs("review");
        assertThat(asked.modal().path("title").asText()).isNotBlank();

        Asked review = guest.person()
                .submit(asked, Map.of("draft", "이 칸에는 다른 글이 적혀 있습니다.", "file", List.of(file), "limit", ""));

        assertThat(Guest.shown(guest.card(review))).contains("240건");
    }

    @SideBySide
    @Test
    void aBlindApplicationIsCheckedForWhatItMustHide() {
        Guest guest = HOUSE.guest("ko");
        String draft = Story.DRAFT + "저는 한가람대학교에서 토목을 배웠습니다.";

        Asked asked = guest.reviews(Map.of("blind", true));
        assertThat(asked.modal().path("title").asText()).isNotBlank();
        Asked review = guest.person().submit(asked, Map.of("draft", draft));

        assertThat(Guest.shown(guest.card(review))).contains("블라인드 채용").contains("한가람대학교");
    }

    @SideBySide
    @Test
    void whatTheCommandGaveIsFilledInAlready() {
        Guest guest = HOUSE.guest("ko");

        JsonNode modal = guest.reviews(
                        Map.of("question", Story.QUESTION, "limit", 600, "minimum", 500, "rule", "BYTES_NEIS"))
                .modal();

        assertThat(value(modal, "question")).isEqualTo(Story.QUESTION);
        assertThat(value(modal, "limit")).isEqualTo("500~600");
        assertThat(StreamSupport.stream(field(modal, "rule").path("options").spliterator(), false)
                        .filter(option -> option.path("default").asBoolean())
                        .map(option -> option.path("value").asText()))
                .containsExactly("BYTES_NEIS");
    }

    @SideBySide
    @ParameterizedTest
    @ValueSource(strings = {"ko", "en-US"})
    void aMessageOpensTheModalWithItsText(String locale) {
        Guest guest = HOUSE.guest(locale);
        SeenMessage message = guest.person().writes(guest.draft());
        Asked asked = guest.person().menu(message, MENU);
        assertThat(value(asked.modal(), "draft")).isEqualTo(guest.draft());

        Asked review = guest.person().submit(asked, Map.of("draft", guest.draft(), "limit", "900"));

        assertThat(Guest.shown(guest.card(review))).contains("/ 900");
    }

    @SideBySide
    @Test
    void aMessageThatIsAFileIsReviewedAtOnce() {
        Guest guest = HOUSE.guest("ko");
        String file = guest.person().uploads("초안.txt", Story.DRAFT);
        SeenMessage message = guest.person().writes("", file);

        assertThat(Guest.shown(guest.card(guest.person().menu(message, MENU)))).contains("240건");
    }

    @SideBySide
    @Test
    void aMessageWithoutTextHasNothingToReview() {
        Guest guest = HOUSE.guest("ko").at("자소서");
        Asked shared = guest.reviews(guest.draft(), Map.of("share", true));
        SeenMessage card = guest.card(shared);

        SeenMessage answer = guest.person().menu(card, MENU).settledAnswer();

        assertThat(Guest.shown(answer)).contains(guest.word("bot.menu.no-text"));
    }

    @SideBySide
    @ParameterizedTest
    @ValueSource(strings = {"ko", "en-US"})
    void withHistoryTheCommandAloneOffersTheLastTenAndShowsTheChosenOneAgain(String locale) {
        Guest guest = HOUSE.guest(locale);
        for (int number = 1; number <= 11; number++) {
            guest.reviews(guest.draft(), Map.of("question", "Q" + number + "?"));
            guest.reads("Q" + number + "?");
        }
        Person person = guest.person();
        person.reloads();

        SeenMessage list = person.runs("review").settledAnswer();
        JsonNode menu = list.components(SELECT).get(0);
        List<String> offered = StreamSupport.stream(menu.path("options").spliterator(), false)
                .map(option -> option.path("label").asText())
                .toList();
        assertThat(offered).containsExactly("Q11?", "Q10?", "Q9?", "Q8?", "Q7?", "Q6?", "Q5?", "Q4?", "Q3?", "Q2?");

        Asked again = person.choose(
                list,
                menu.path("custom_id").asText(),
                menu.path("options").path(3).path("value").asText());
        assertThat(Guest.shown(guest.card(again))).contains("Q8?");
        assertThat(Guest.copied(guest.rewrite(1))).isNotBlank();
    }

    @SideBySide
    @Test
    void theListAlsoOpensAnEmptyModal() {
        Guest guest = HOUSE.guest("ko");
        guest.card(guest.reviews(guest.draft(), Map.of()));
        SeenMessage list = guest.person().runs("review").settledAnswer();

        Asked asked = guest.press(list, "write");

        assertThat(value(asked.modal(), "draft")).isEmpty();
        assertThat(Guest.shown(guest.card(guest.person().submit(asked, Map.of("draft", guest.draft())))))
                .contains(guest.word("check.card.title"));
    }

    @SideBySide
    @ParameterizedTest
    @ValueSource(strings = {"ko", "en-US", "de"})
    void theFirstUseSaysOnceWhereTextsGo(String locale) {
        Guest guest = HOUSE.guest(locale);
        String notice = guest.word("privacy.offline");
        guest.card(guest.reviews(guest.draft(), Map.of()));
        assertThat(guest.reads(notice).isEphemeral()).isTrue();

        guest.card(guest.reviews(guest.draft(), Map.of()));
        guest.pressed(guest.card(), "export");

        assertThat(guest.person().sees()).filteredOn(Guest.has(notice)).hasSize(1);
    }

    @SideBySide
    @ParameterizedTest
    @ValueSource(strings = {"ko", "en-US"})
    void aSavedPostingIsOfferedWhileItsNameIsTypedAndReviewedFor(String locale) {
        Guest guest = HOUSE.guest(locale);
        String text = "[모아결제] 백엔드 엔지니어 채용\n주요 업무\n- 결제 API 개발과 장애 대응\n자격 요건\n- Java, RabbitMQ 경험\n";
        guest.person().runs("posting add", Map.of("file", guest.person().uploads("공고.txt", text)));
        guest.person()
                .awaitMessage(message -> Guest.shown(message).contains("모아결제")
                        && !message.buttons().isEmpty());

        List<JsonNode> choices = guest.person().completes("review", "posting", "모아");
        assertThat(choices).extracting(choice -> choice.path("name").asText()).anyMatch(name -> name.contains("모아결제"));
        assertThat(guest.person().completes("review", "posting", "없는 이름")).isEmpty();
        String chosen = choices.get(0).path("value").asText();

        assertThat(Guest.shown(guest.card(guest.reviews(guest.draft(), Map.of("posting", chosen)))))
                .contains("모아결제");
        assertThat(Guest.shown(guest.card(guest.reviews(guest.draft(), Map.of("posting", "모아결제")))))
                .contains("모아결제");
        assertThat(HOUSE.guest(locale).person().completes("review", "posting", "모아"))
                .isEmpty();
    }

    @SideBySide
    @Test
    void commandsAreListedInTheLanguageOfTheUser() {
        assertThat(names("ko")).contains("첨삭", "답변 첨삭");
        assertThat(names("en-US")).contains("review", "Review this answer");
        assertThat(names("de")).contains("review", "Review this answer");
    }

    @SideBySide
    @Test
    void aModalsFileAloneIsEnough() {
        Guest guest = HOUSE.guest("ko");
        String file = guest.person().uploads("초안.txt", Story.DRAFT);
        Asked asked = guest.person().runs("review");
        assertThat(value(asked.modal(), "draft")).isEmpty();

        Asked review = guest.person().submit(asked, Map.of("file", List.of(file)));

        assertThat(Guest.shown(guest.card(review))).contains("240건");
    }

    private static List<String> names(String locale) {
        return HOUSE.guest(locale).person().offered().stream()
                .map(command -> command.path("name_localized")
                        .asText(command.path("name").asText()))
                .toList();
    }

    private static String value(JsonNode modal, String field) {
        return field(modal, field).path("value").asText("");
    }

    private static JsonNode field(JsonNode modal, String customId) {
        return modal.findParents("custom_id").stream()
                .filter(one -> one.path("custom_id").asText().equals(customId))
                .filter(one -> one.path("type").asInt() == TEXT_INPUT
                        || one.path("type").asInt() == SELECT)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + customId + " in " + modal));
    }
}
