package dev.answercoach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.model.Reply;
import dev.answercoach.playground.Asked;
import dev.answercoach.playground.Exchange;
import dev.answercoach.playground.SeenMessage;
import dev.answercoach.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Holds every card as it goes over the wire, so that a change of what users see is seen in review.
 * {@code mvn test -Dtest=SnapshotsInDiscordTest -Dsnapshots=write} writes the files anew.
 */
class SnapshotsInDiscordTest {
    private static final Path FILES = Path.of("src/test/resources/dev/answercoach/discord/snapshots");

    @RegisterExtension
    static final SharedHouse HOUSE = SharedHouse.withModel();

    @SideBySide
    @ParameterizedTest
    @EnumSource(Language.class)
    void aReviewWhoseRewritesAreProven(Language language) throws IOException {
        Guest guest = known(language);
        String question = guest.question() + " (A)";
        HOUSE.tells(question, language == Language.KO ? Story.faithful() : EnglishStory.faithful());

        reviewMatches("proven", language, guest, question);
    }

    @SideBySide
    @ParameterizedTest
    @EnumSource(Language.class)
    void aReviewWithoutTheModel(Language language) throws IOException {
        Guest guest = known(language);
        String question = guest.question() + " (B)";
        Reply refused = Reply.error(401, "invalid_api_key");
        HOUSE.tells(question, Story.replying(refused, refused));

        reviewMatches("degraded", language, guest, question);
    }

    @SideBySide
    @ParameterizedTest
    @EnumSource(Language.class)
    void aReviewWithABlankAndARewriteThatFailed(Language language) throws IOException {
        Guest guest = known(language);
        String question = guest.question() + " (C)";
        boolean korean = language == Language.KO;
        String blank = korean
                ? Story.FAITHFUL + " 서버 비용은 월 [빈칸: 절감한 비용] 줄었습니다."
                : EnglishStory.FAITHFUL + " It saved [blank: the saving] a month.";
        String lie = korean ? Story.CONCISE.replace("6개", "60개") : EnglishStory.CONCISE.replace("500", "5,000");
        HOUSE.tells(
                question,
                Story.replying(
                        Reply.answer(korean ? Story.faithfulCritique() : EnglishStory.critique()),
                        Reply.answer(Story.rewrites(blank, lie)),
                        Reply.answer(Story.repaired("concise", lie))));

        reviewMatches("blank-and-failed", language, guest, question);
        matches("modal-fill", language, guest.press(guest.rewrite(1), "fill"), 1);
    }

    @SideBySide
    @Test
    void aReviewWhoseRewritesNeedFiles() throws IOException {
        Guest guest = known(Language.KO);
        String draft = LongTexts.draft(2_500);
        String question = "긴 글은 어떻게 보입니까?";
        HOUSE.tells(question, Story.rewriting(Story.rewrites(draft, draft.replace("함께 ", ""))));

        Asked review = guest.reviews(
                Map.of("file", guest.person().uploads("초안.txt", draft), "question", question, "limit", 2_600));

        guest.card(review);
        guest.rewrite(2);
        matches("long", Language.KO, review, 4);
    }

    @SideBySide
    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsAskedAndAnsweredAroundAReview(Language language) throws IOException {
        Guest guest = HOUSE.guest(language == Language.KO ? "ko" : "en-US");
        Asked modal = guest.person().runs("review");
        matches("modal-compose", language, modal, 1);
        Asked refused = refused(guest);
        guest.reads(guest.word("privacy.model", Map.of("host", "127.0.0.1")));
        matches("refusal-and-notice", language, refused, 3);
        String question = guest.question() + " (D)";
        HOUSE.tells(question, language == Language.KO ? Story.faithful() : EnglishStory.faithful());
        SeenMessage card = guest.card(guest.reviews(guest.draft(), Map.of("question", question, "limit", 700)));
        SeenMessage rewrite = guest.rewrite(1);

        matches("list", language, settled(guest.person().runs("review")), 2);
        matches("saved", language, settled(guest.press(rewrite, "save")), 1);
        matches("differences", language, settled(guest.press(rewrite, "differences")), 2);
        Asked delete = settled(guest.press(card, "delete"));
        matches("delete", language, delete, 2);
        Asked surely = guest.press(delete.answer(), "delete-surely");
        guest.reads(guest.word("bot.delete.done"));
        matches("deleted", language, surely, 2);
        matches("gone", language, settled(guest.press(rewrite, "save")), 1);
    }

    @SideBySide
    @ParameterizedTest
    @EnumSource(Language.class)
    void postingsPrivacyAndHelp(Language language) throws IOException {
        Guest guest = known(language);
        matches("posting-none", language, settled(guest.person().runs("posting list")), 2);
        matches("posting-modal", language, guest.person().runs("posting add"), 1);
        String file = guest.person().uploads("posting.md", example(language));
        Asked added = guest.person().runs("posting add", Map.of("file", file));
        guest.person().awaitChange(added.answer(), message -> !message.buttons().isEmpty());
        matches("posting-added", language, added, 2);
        matches("posting-list", language, settled(guest.person().runs("posting list")), 2);
        matches("privacy-show", language, settled(guest.person().runs("privacy show")), 2);
        matches("privacy-delete", language, settled(guest.person().runs("privacy delete")), 2);
        matches("help", language, settled(guest.person().runs("help")), 2);
    }

    private static String example(Language language) throws IOException {
        return Files.readString(
                House.HOME.resolve("examples/posting-" + language.locale().getLanguage() + ".md"));
    }

    @SideBySide
    @Test
    void theCommandsAsDiscordIsToListThem() throws IOException {
        Awaitility.await().until(() -> commands().size() == 1);

        matches("commands", Recording.text(commands()));
    }

    private static List<Exchange> commands() {
        return HOUSE.playground().exchanges().stream()
                .filter(exchange -> exchange.method().equals("PUT"))
                .filter(exchange -> exchange.path().endsWith("/commands"))
                .toList();
    }

    private static Asked settled(Asked asked) {
        assertThat(asked.settledAnswer().id()).isNotEmpty();
        return asked;
    }

    private static void reviewMatches(String name, Language language, Guest guest, String question) throws IOException {
        Map<String, Object> options = new HashMap<>(Map.of("question", question, "limit", 700));
        Asked review = guest.reviews(guest.draft(), options);
        guest.card(review);
        guest.person().awaitMessage(message -> Guest.isRewrite(message, 2));
        matches(name, language, review, 4);
    }

    /** Somebody whom the bot has told where texts go, so that no notice stands between the messages. */
    private static Guest known(Language language) {
        Guest guest = HOUSE.guest(language == Language.KO ? "ko" : "en-US");
        refused(guest);
        guest.reads(guest.word("privacy.model", Map.of("host", "127.0.0.1")));
        return guest;
    }

    private static Asked refused(Guest guest) {
        Asked refused = guest.reviews(guest.draft(), Map.of("limit", 500, "minimum", 600));
        guest.reads(guest.word("limit.min.above-max", Map.of("min", "600", "max", "500")));
        return refused;
    }

    private static void matches(String name, Language language, Asked asked, int requests) throws IOException {
        Recording recording = new Recording(HOUSE.playground(), asked);
        Awaitility.await().until(() -> recording.requests().size() == requests);
        matches(name + "-" + language.locale().getLanguage(), recording.text());
    }

    private static void matches(String name, String sent) throws IOException {
        Path file = FILES.resolve(name + ".json");
        if (System.getProperty("snapshots", "compare").equals("write")) {
            Files.createDirectories(FILES);
            Files.writeString(file, sent);
        }
        assertThat(sent).as(file.toString()).isEqualTo(Files.readString(file));
    }
}
