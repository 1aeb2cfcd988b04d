package dev.answercoach.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.answers.AnswerStore;
import dev.answercoach.answers.Version;
import dev.answercoach.budget.DailyBudget;
import dev.answercoach.budget.SpendingStore;
import dev.answercoach.discord.cards.Address;
import dev.answercoach.discord.cards.Card;
import dev.answercoach.discord.cards.CardStore;
import dev.answercoach.discord.cards.CardStore.NewCard;
import dev.answercoach.memory.AnswerMemory;
import dev.answercoach.memory.AnswerMemory.MemoryRules;
import dev.answercoach.model.Call;
import dev.answercoach.people.PeopleStore;
import dev.answercoach.posting.PostingStore;
import dev.answercoach.posting.Postings;
import dev.answercoach.review.NewReview;
import dev.answercoach.review.ReviewStore;
import dev.answercoach.settings.ModelSettings;
import dev.answercoach.text.Language;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing of a user is left when every feature has deleted its own. A feature with a new table adds its store here. */
class PersonalDataTest extends StorageTest {
    private AnswerStore answers;
    private PostingStore postings;
    private ReviewStore reviews;
    private PeopleStore people;
    private SpendingStore spending;
    private AnswerMemory memory;
    private CardStore cards;
    private List<PersonalData> features;

    @BeforeEach
    void stores() {
        answers = new AnswerStore(ids, clock);
        postings = new PostingStore(ids, clock);
        reviews = new ReviewStore(ids, clock);
        people = new PeopleStore(clock);
        spending = new SpendingStore();
        memory = new AnswerMemory(database, new MemoryRules(1_000, Duration.ofDays(1)), clock);
        cards = new CardStore(ids, clock);
        features = List.of(answers, postings, reviews, people, spending, memory, cards);
    }

    @Test
    void nothingOfAUserIsLeftInAnyTable() {
        fill("mina");

        List<String> tables = tables();
        assertThat(tables)
                .contains("answer", "answer_version", "posting", "review", "review_event", "person", "posting_in_use")
                .contains("discord_card", "discord_card_message", "user_spending", "model_answer");
        assertThat(tables).as("filled by this test").allMatch(table -> rows(table) > 0);

        deleteInOrder(features, "mina");

        assertThat(tables).as("emptied").allMatch(table -> rows(table) == 0);
    }

    @Test
    void theOrderOfTheFeaturesDoesNotMatter() {
        fill("mina");
        List<PersonalData> reversed = new ArrayList<>(features);
        Collections.reverse(reversed);

        deleteInOrder(reversed, "mina");

        assertThat(tables()).allMatch(table -> rows(table) == 0);
    }

    @Test
    void everythingOfOtherUsersStays() {
        fill("mina");
        List<Integer> before = tables().stream().map(this::rows).toList();
        fill("junho");

        deleteInOrder(features, "junho");

        assertThat(tables().stream().map(this::rows).toList()).isEqualTo(before);
    }

    private void deleteInOrder(List<PersonalData> order, String user) {
        database.useTransaction(handle -> order.forEach(feature -> feature.deleteUser(handle, user)));
    }

    @Test
    void theUserIsToldOfWhatThereIs() {
        fill("mina");
        fill("junho");

        assertThat(holdings("mina"))
                .containsExactly(
                        new Holding("answers", 1),
                        new Holding("versions", 2),
                        new Holding("postings", 1),
                        new Holding("reviews", 1));

        deleteInOrder(features, "mina");

        assertThat(holdings("mina")).hasSize(4).allMatch(holding -> holding.count() == 0);
    }

    private List<Holding> holdings(String user) {
        return database.read(handle -> features.stream()
                .flatMap(feature -> feature.holdings(handle, user).stream())
                .toList());
    }

    private void fill(String user) {
        String posting = database.inTransaction(
                handle -> postings.keep(handle, user, "한빛페이", "공고").id());
        new Postings(database, postings, 1_000).use(user, posting);
        database.useTransaction(handle -> {
            people.welcome(handle, user);
            answers.keepDraft(handle, user, "지원동기", "나는");
            Version draft = answers.keepDraft(handle, user, "지원동기", "저는");
            String review = reviews.open(handle, new NewReview(user, draft.answerId(), 1, posting, "{}"))
                    .id();
            reviews.append(handle, review, 0, "checked", "{}", START);
            for (Optional<String> shown : List.of(Optional.of(review), Optional.<String>empty())) {
                cards.posted(handle, card(handle, user, shown), "main", "1");
            }
        });
        spend(user);
        memory.find(user, "question");
        memory.keep(user, "question", "저는");
    }

    private void spend(String user) {
        Call call = new Call(user, "server", START, 0);
        DailyBudget budget = new DailyBudget(new ModelSettings.Budget(9, 9), database, spending);
        assertThat(budget.refusal(call, START)).isEmpty();
        budget.charge(call, START, 1);
    }

    private String card(Handle handle, String user, Optional<String> review) {
        Address address = new Address("token", START, "channel", "", false, Address.UNLIMITED);
        return cards.open(handle, new NewCard(user, Card.Kind.REVIEW, Language.KO, address, "{}", review, 0))
                .id();
    }

    /** Every table but Flyway's own, and the one that knows servers and nobody in them. */
    private List<String> tables() {
        return database.read(handle -> {
            Connection connection = handle.getConnection();
            try (ResultSet found = connection
                    .getMetaData()
                    .getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE"})) {
                List<String> names = new ArrayList<>();
                while (found.next()) {
                    names.add(found.getString("TABLE_NAME"));
                }
                names.removeAll(List.of("flyway_schema_history", "server_spending"));
                return names;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private int rows(String table) {
        return database.read((Handle handle) -> handle.createQuery("select count(*) from " + table)
                .mapTo(Integer.class)
                .one());
    }
}
