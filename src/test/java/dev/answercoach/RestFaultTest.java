package dev.answercoach;

import static dev.answercoach.SeenReview.handIn;
import static dev.answercoach.SeenReview.isComplete;
import static dev.answercoach.SeenReview.isToldAndOpens;
import static dev.answercoach.SeenReview.rewrites;
import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.playground.Asked;
import dev.answercoach.playground.SeenMessage;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests to Discord that go wrong in the midst of a review, and what the user sees in the end. */
class RestFaultTest extends DisturbedBotTest {
    private static final int UNKNOWN_WEBHOOK = 10_015;
    private static final int UNKNOWN_INTERACTION = 10_062;
    private static final int ALREADY_ACKNOWLEDGED = 40_060;
    private static final int UNKNOWN_MESSAGE = 10_008;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whoeverIsToWaitWaits(boolean global) {
        Map<String, ?> fault = Map.of("status", 429, "retryAfter", 0.5, "global", global);
        tester.befalls("POST", ACKNOWLEDGEMENT, fault);
        tester.befalls("PATCH", FIRST_MESSAGE, fault);
        tester.befalls("POST", FURTHER_MESSAGE, fault);

        Asked review = handIn(person);

        isComplete(person, review);
    }

    @Test
    void anErrorOfDiscordsServersIsBorneWithOnce() {
        Map<String, ?> fault = Map.of("status", 502);
        tester.befalls("POST", ACKNOWLEDGEMENT, fault);
        tester.befalls("PATCH", FIRST_MESSAGE, fault);
        tester.befalls("POST", FURTHER_MESSAGE, fault);

        Asked review = handIn(person);

        isComplete(person, review);
    }

    /** JDA asks four times, then the card waits and begins again. */
    @Test
    void anErrorOfDiscordsServersIsBorneWithForAWhile() {
        tester.befalls("PATCH", FIRST_MESSAGE, Map.of("status", 502, "times", 5));

        Asked review = handIn(person);

        isComplete(person, review);
    }

    @Test
    void anAcknowledgementWhoseAnswerIsLostIsGoodAllTheSame() {
        tester.befalls("POST", ACKNOWLEDGEMENT, Map.of("drop", "after", "times", 1));

        Asked review = handIn(person);

        isComplete(person, review);
    }

    @Test
    void anAcknowledgementThatWasTakenBeforeIsGoodAllTheSame() {
        tester.befalls(
                "POST",
                ACKNOWLEDGEMENT,
                Map.of("before", false, "status", 400, "body", Map.of("message", "x", "code", ALREADY_ACKNOWLEDGED)));

        Asked review = handIn(person);

        isComplete(person, review);
    }

    @ParameterizedTest
    @ValueSource(strings = {"before", "after"})
    void anEditWhoseConnectionIsCutIsMadeAgain(String drop) {
        tester.befalls("PATCH", FIRST_MESSAGE, Map.of("drop", drop, "times", 3));

        Asked review = handIn(person);

        isComplete(person, review);
    }

    @Test
    void aRewriteThatWasNotTakenIsSentAgain() {
        HeldModel model = HeldModel.at(2, endpoint);
        Asked review = handIn(person);
        model.awaitAsked();
        // It is a further message as well.
        person.awaitMessage(SeenReview::isPrivacyNotice);
        tester.befalls("POST", FURTHER_MESSAGE, Map.of("drop", "before", "times", 3));
        model.letGo();

        isComplete(person, review);
    }

    /** Nobody can know whether it was taken, and a message of an interaction cannot be looked up. */
    @Test
    void aRewriteWhoseAnswerIsLostStandsThereTwice() {
        HeldModel model = HeldModel.at(2, endpoint);
        Asked review = handIn(person);
        model.awaitAsked();
        // It is a further message as well.
        person.awaitMessage(SeenReview::isPrivacyNotice);
        tester.befalls("POST", FURTHER_MESSAGE, Map.of("drop", "after", "times", 1));
        model.letGo();

        isComplete(person, review, 3);
    }

    /** Discord tells the user that it failed; what was typed is worked off all the same, and told of at the next command. */
    @Test
    void whatWasTypedIsKeptThoughTheInteractionIsTooOld() {
        tester.refuses("POST", ACKNOWLEDGEMENT, 404, UNKNOWN_INTERACTION, 1);

        Asked review = handIn(person);

        assertThat(review.outcome().path("state").asText()).isEqualTo("failed");
        awaitClosed("UNSEEN");
        assertThat(person.sees()).isEmpty();
        isToldAndOpens(person);
    }

    @Test
    void aWishWhosePromiseWasNotTakenKeepsNoOtherFromBeingTaken() {
        isComplete(person, handIn(person));
        SeenMessage rewrite = rewrites(person).get(0);
        endpoint.replyWith(Story.rewriting(Story.repaired("star", Story.CONCISE)));
        tester.refuses("POST", ACKNOWLEDGEMENT, 404, UNKNOWN_INTERACTION, 1);
        assertThat(person.press(rewrite, "더 짧게").outcome().path("state").asText())
                .isEqualTo("failed");
        awaitClosed("UNSEEN");

        Asked again = person.press(rewrite, "더 짧게");

        person.awaitChange(again.answer(), message -> message.text().contains("제안 4 · 더 짧게 (제안 1에서)"));
        person.awaitMessage(message -> message.text().contains("보여 드리지 못한 첨삭이 1건"));
    }

    @Test
    void aCardThatTheUserDismissedStopsNothing() {
        HeldModel model = HeldModel.at(1, endpoint);
        Asked review = handIn(person);
        model.awaitAsked();
        SeenMessage card = person.awaitMessage(message -> message.text().contains("/ 600자"));
        person.deletes(card);
        model.letGo();

        person.awaitMessage(message -> message.text().contains("제안 1 ·"));
        person.awaitMessage(message -> message.text().contains("제안 2 ·"));
        awaitClosed("CLOSED");
        assertThat(person.looksAt(card)).isEmpty();
        assertThat(review.isAcknowledged()).isTrue();
        assertThat(person.runs("review").settledAnswer().text()).contains("최근 첨삭");
    }

    @Test
    void anEditThatMeetsNoMessageStopsNothing() {
        tester.refuses("PATCH", FIRST_MESSAGE, 404, UNKNOWN_MESSAGE, 1);

        Asked review = handIn(person);

        isComplete(person, review);
    }

    @Test
    void whatCouldNotBeShownSinceTheTokenDiedIsToldAtTheNextCommand() {
        HeldModel model = HeldModel.at(1, endpoint);
        Asked review = handIn(person);
        model.awaitAsked();
        SeenMessage card = person.awaitMessage(message -> message.text().contains("/ 600자"));
        review.expires();
        model.letGo();
        awaitClosed("UNSEEN");

        assertThat(person.looksAt(card).orElseThrow().text()).contains("15분이 지나도 이대로면");
        isToldAndOpens(person);
    }

    @ParameterizedTest
    @CsvSource({"404, " + UNKNOWN_WEBHOOK, "403, 50001", "403, 50013"})
    void whatDiscordTakesNoMoreIsToldAtTheNextCommand(int status, int code) {
        HeldModel model = HeldModel.at(1, endpoint);
        handIn(person);
        model.awaitAsked();
        person.awaitMessage(message -> message.text().contains("/ 600자"));
        tester.refuses("", ANY_MESSAGE, status, code, 1_000);
        model.letGo();
        awaitClosed("UNSEEN");
        tester.noMoreFaults();

        isToldAndOpens(person);
    }

    @Test
    void aNoticeThatIsNotTakenNeitherSpoilsTheAnswerNorIsForgotten() {
        HeldModel model = HeldModel.at(1, endpoint);
        tester.befalls("POST", FURTHER_MESSAGE, Map.of("status", 500));
        Asked review = handIn(person);
        Awaitility.await()
                .until(() -> house.playground().exchanges().stream()
                        .anyMatch(one ->
                                one.status() == 500 && one.body().toString().contains("서버에 저장되고")));
        model.letGo();

        isComplete(person, review);
        person.runs("review");
        person.awaitMessage(SeenReview::isPrivacyNotice);
    }

    private void awaitClosed(String state) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                select("select state from discord_card where user_id = ? and kind <> 'PROMPT'"))
                        .contains(state));
    }

    private List<String> select(String sql) {
        try (Connection connection =
                        DriverManager.getConnection(House.environment(directory).get("COACH_DATABASE_URL"));
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, person.id());
            List<String> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
