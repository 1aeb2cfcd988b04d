package dev.answercoach;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.answercoach.playground.Asked;
import dev.answercoach.playground.PlaygroundOptions;
import dev.answercoach.playground.SeenMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the bot is used, and who sees what it says there. */
class PlacesInDiscordTest {
    @RegisterExtension
    static final SharedHouse HOUSE = SharedHouse.offline();

    @SideBySide
    @ParameterizedTest
    @CsvSource({"ko, 자소서", "en-US, 자소서", "ko, dm", "en-US, dm", "ko, foreign", "de, foreign"})
    void aReviewIsPrivateWhereverItIsAskedFor(String locale, String place) {
        Guest guest = HOUSE.guest(locale).at(place);
        Guest other = HOUSE.guest(locale);

        Asked review = guest.reviews(guest.draft(), Map.of("limit", 900));

        assertThat(guest.card(review).isEphemeral()).isTrue();
        assertThat(guest.rewrite(2).isEphemeral()).isTrue();
        if (!place.equals("dm")) {
            assertThat(other.person().sees(guest.person().place()))
                    .noneMatch(message -> review.messages().contains(message.id()));
        }
        assertNobodyWasPinged(guest);
    }

    @SideBySide
    @Test
    void inAThreadTooEveryButtonWorks() throws Exception {
        Guest guest = HOUSE.guest("ko");
        guest.at(thread(guest.person().place("자소서")));

        Asked review = guest.reviews(guest.draft(), Map.of());

        SeenMessage card = guest.card(review);
        assertThat(guest.pressed(guest.rewrite(2), "save")).contains("v2");
        assertThat(Guest.file(guest.press(card, "export").settledAnswer(), "answer-coach-review.md"))
                .contains("240건");
    }

    @SideBySide
    @ParameterizedTest
    @ValueSource(strings = {"ko", "en-US"})
    void aSharedReviewIsSeenByAllAndUsedByItsOwnerOnly(String locale) {
        Guest owner = HOUSE.guest(locale).at("general");
        Guest other = HOUSE.guest(locale).at("general");
        Asked review = owner.reviews(owner.draft(), Map.of("share", true));
        SeenMessage card = owner.card(review);
        assertThat(card.isEphemeral()).isFalse();
        SeenMessage seen = other.person().looksAt(card).orElseThrow();
        SeenMessage rewrite =
                other.person().awaitMessage(message -> Guest.isRewrite(message, 2) && sameCard(message, card));

        for (String action : List.of("export", "delete")) {
            SeenMessage refusal = other.press(seen, action).settledAnswer();
            assertThat(Guest.shown(refusal)).contains(other.word("bot.not-yours"));
            assertThat(refusal.isEphemeral()).isTrue();
        }
        for (String action : List.of("save", "shorter", "differences")) {
            assertThat(other.pressed(rewrite, action)).contains(other.word("bot.not-yours"));
        }

        assertThat(owner.pressed(rewrite, "save")).contains(owner.word("bot.saved", Map.of("number", "2")));
        assertThat(owner.press(rewrite, "differences").settledAnswer().isEphemeral())
                .isTrue();
        owner.press(rewrite, "shorter");
        SeenMessage third =
                other.person().awaitMessage(message -> Guest.isRewrite(message, 3) && isAnswerTo(owner, message));
        assertThat(third.isEphemeral()).isFalse();
        assertNobodyWasPinged(owner);
    }

    private static boolean isAnswerTo(Guest owner, SeenMessage message) {
        return owner.person().sees().stream().anyMatch(one -> one.id().equals(message.id()));
    }

    private static boolean sameCard(SeenMessage one, SeenMessage other) {
        return card(one).equals(card(other));
    }

    private static String card(SeenMessage message) {
        return message.buttons().stream()
                .map(button -> button.customId().split(":", -1)[1])
                .findFirst()
                .orElse("");
    }

    @SideBySide
    @Test
    void theNoticeAtTheFirstUseIsPrivateEvenWhereTheReviewIsShared() {
        Guest guest = HOUSE.guest("ko").at("general");
        guest.card(guest.reviews(guest.draft(), Map.of("share", true)));

        assertThat(guest.reads(guest.word("privacy.offline")).isEphemeral()).isTrue();
    }

    @SideBySide
    @Test
    void deletingASharedReviewTakesItFromTheChannel() {
        Guest owner = HOUSE.guest("ko").at("general");
        Asked review = owner.reviews(owner.draft(), Map.of("limit", 900, "share", true));
        SeenMessage card = owner.card(review);
        SeenMessage rewrite =
                owner.person().awaitMessage(message -> Guest.isRewrite(message, 2) && sameCard(message, card));

        SeenMessage question = owner.press(card, "delete").settledAnswer();
        assertThat(question.isEphemeral()).isTrue();
        owner.press(question, "delete-surely");

        owner.reads(owner.word("bot.delete.done.shared"));
        Awaitility.await().untilAsserted(() -> {
            assertThat(owner.person().looksAt(card)).isEmpty();
            assertThat(owner.person().looksAt(rewrite)).isEmpty();
        });
    }

    @SideBySide
    @Test
    void forgedPressesAreAnsweredInASentence() {
        Guest owner = HOUSE.guest("ko").at("자소서");
        SeenMessage card = owner.card(owner.reviews(owner.draft(), Map.of()));
        Guest stranger = HOUSE.guest("ko").at("자소서");

        for (String id : List.of(
                "nonsense", "save:0:1", "unknown:" + card(card) + ":1", "save:" + card(card) + ":-1", "가:나:다")) {
            assertThat(forged(stranger, card, id)).as(id).isNotBlank();
        }
        for (String action : List.of(
                "write",
                "open",
                "compose",
                "filled",
                "fill",
                "save",
                "shorter",
                "another",
                "differences",
                "compute",
                "compute-draft",
                "findings",
                "retry",
                "export",
                "delete",
                "delete-surely")) {
            assertThat(forged(stranger, card, action + ":" + card(card) + ":1"))
                    .as(action)
                    .contains(stranger.word("bot.not-yours"));
        }
        for (String action : List.of("fill", "save", "shorter", "another", "differences", "compute")) {
            assertThat(forged(owner, card, action + ":" + card(card) + ":99"))
                    .as(action)
                    .isNotBlank()
                    .doesNotContain("예상하지 못한 오류");
        }
        assertThat(forged(owner, card, "open:" + card(card) + ":0")).isNotBlank();
        assertThat(owner.pressed(card, "export")).isNotBlank();
    }

    private static String forged(Guest guest, SeenMessage message, String id) {
        return Guest.shown(guest.person().forges(message.id(), id).settledAnswer());
    }

    @SideBySide
    @Test
    void aButtonOfADismissedCardStillWorks() {
        Guest guest = HOUSE.guest("ko");
        SeenMessage card = guest.card(guest.reviews(guest.draft(), Map.of()));
        guest.person().deletes(card);

        SeenMessage answer = guest.person()
                .forges(card.id(), card.buttons().get(0).customId())
                .settledAnswer();

        assertThat(Guest.shown(answer)).isNotBlank();
    }

    private static void assertNobodyWasPinged(Guest guest) {
        assertThat(guest.person().events())
                .allSatisfy(event -> assertThat(event.path("pings")).isEmpty());
    }

    private static String thread(String channel) throws Exception {
        URI url = URI.create(HOUSE.playground().apiUrl() + "/channels/" + channel + "/threads");
        HttpRequest request = HttpRequest.newBuilder(url)
                .header("Authorization", "Bot " + PlaygroundOptions.TOKEN)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"name\":\"연습\",\"type\":11}"))
                .build();
        String answer = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body();
        return new ObjectMapper().readTree(answer).path("id").asText();
    }
}
