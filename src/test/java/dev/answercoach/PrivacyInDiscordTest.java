package dev.answercoach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.answercoach.cli.InstallationException;
import dev.answercoach.discord.cards.Address;
import dev.answercoach.discord.cards.Card;
import dev.answercoach.discord.cards.CardStore;
import dev.answercoach.discord.cards.CardStore.NewCard;
import dev.answercoach.discord.cards.Cards;
import dev.answercoach.model.Reply;
import dev.answercoach.model.ScriptedEndpoint;
import dev.answercoach.playground.Person;
import dev.answercoach.playground.SeenMessage;
import dev.answercoach.settings.DatabaseSettings;
import dev.answercoach.settings.Secret;
import dev.answercoach.store.Database;
import dev.answercoach.store.RandomIds;
import dev.answercoach.text.Language;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the bot says about itself, and what it keeps of its users. */
class PrivacyInDiscordTest {
    private static final String NOTICE = "보내신 글은 이 봇의 서버에 저장되고";

    @TempDir
    static Path directory;

    private static final CountDownLatch released = new CountDownLatch(1);
    private static ScriptedEndpoint endpoint;
    private static BotHouse house;

    @BeforeAll
    static void open() throws InstallationException {
        endpoint = ScriptedEndpoint.start().replyWith(any -> Reply.hangUntil(released, Reply.answer("{}")));
        house = BotHouse.withModel(directory, endpoint);
    }

    @AfterAll
    static void close() {
        released.countDown();
        house.close();
        endpoint.close();
    }

    @Test
    void theHelpNamesEveryCommandAsTheUserSeesIt() {
        Person mina = person("mina");
        assertThat(mina.runs("help").settledAnswer().text()).contains("/첨삭", "/공고", "/개인정보", "/도움말", "답변 첨삭", "공고로 저장");

        Person sam = Person.welcome(house.playground().userUrl(), "sam", "de");
        assertThat(sam.runs("help").settledAnswer().text())
                .contains("/review", "/posting", "/privacy", "/help", "Review this answer", "Keep as posting");
    }

    @Test
    void afterEverythingWasDeletedTheUserIsNewAgain() {
        Person mina = person("mina");
        mina.runs("posting add", Map.of("text", "[한빛은행] 데이터 분석가")).settledAnswer();
        awaitNotice(mina);
        SeenMessage shown = mina.runs("privacy show").settledAnswer();
        assertThat(shown.text()).contains("채용 공고**  1개").contains("/개인정보 삭제");

        SeenMessage question = mina.runs("privacy delete").settledAnswer();
        assertThat(question.text()).contains("모두 삭제할까요?").contains("채용 공고**  1개");
        mina.press(question, "모두 지웁니다");
        SeenMessage done = mina.awaitChange(question, message -> message.text().contains("모두 삭제했습니다"));

        assertThat(done.labels()).isEmpty();
        assertThat(mina.completes("posting use", "posting", "한빛")).isEmpty();
        mina.reloads();
        mina.runs("privacy show");
        awaitNotice(mina);
    }

    @Test
    void aReviewUnderWayEndsQuietlyWhenEverythingIsDeleted() throws InterruptedException {
        Person mina = person("mina");
        SeenMessage card = mina.runs("review", Map.of("draft", Story.DRAFT.replace('\n', ' ')))
                .settledAnswer();
        endpoint.awaitRequest(Duration.ofSeconds(30));
        SeenMessage question = mina.runs("privacy delete").settledAnswer();
        mina.press(question, "모두 지웁니다");
        mina.awaitChange(question, message -> message.text().contains("모두 삭제했습니다"));

        released.countDown();
        SeenMessage last = mina.awaitChange(card, message -> message.text().contains("이미 삭제된 첨삭입니다"));

        assertThat(last.text()).doesNotContain("코치가 읽고 있습니다");
        assertThat(mina.runs("privacy show").settledAnswer().text()).contains("첨삭**  0개");
    }

    @Test
    void aPostingThatARestartLeftUnreadIsKeptAndTheUserIsToldOfIt() throws InstallationException {
        Person mina = person("mina");
        try (Database database =
                Database.open(new DatabaseSettings("jdbc:sqlite:" + directory.resolve("coach.db"), "", Secret.NONE))) {
            CardStore store = new CardStore(new RandomIds(new SecureRandom()), InstantSource.system());
            new Cards(database, store)
                    .open(new NewCard(
                            mina.id(),
                            Card.Kind.POSTING,
                            Language.KO,
                            new Address("gone", Instant.EPOCH, mina.place(), "", false, Address.UNLIMITED),
                            "{\"text\":\"[누리항공] 정비사\",\"file\":null,\"posting\":\"\"}",
                            Optional.empty(),
                            0));
        }

        house.restart();
        awaitPosting(mina, "누리항공 정비사");

        mina.runs("help");
        mina.awaitMessage(message -> message.text().contains("공고 1건의 결과를 보여 드리지 못했습니다")
                && message.text().contains("/공고 목록"));
    }

    private static void awaitPosting(Person person, String title) {
        await().untilAsserted(() ->
                assertThat(person.completes("posting use", "posting", title)).hasSize(1));
    }

    private static void awaitNotice(Person person) {
        person.awaitMessage(
                message -> message.text().contains(NOTICE) && message.text().contains("/개인정보 삭제"));
    }

    private static Person person(String name) {
        return Person.welcome(house.playground().userUrl(), name, "ko");
    }
}
