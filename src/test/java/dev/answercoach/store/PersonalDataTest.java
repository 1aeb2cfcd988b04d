package dev.answercoach.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.answers.AnswerStore;
import dev.answercoach.answers.Version;
import dev.answercoach.posting.PostingStore;
import dev.answercoach.review.NewReview;
import dev.answercoach.review.ReviewStore;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing of a user is left when every feature has deleted its own. A feature with a new table adds its store here. */
class PersonalDataTest extends StorageTest {
    private AnswerStore answers;
    private PostingStore postings;
    private ReviewStore reviews;
    private List<PersonalData> features;

    @BeforeEach
    void stores() {
        answers = new AnswerStore(ids, clock);
        postings = new PostingStore(ids, clock);
        reviews = new ReviewStore(ids, clock);
        features = List.of(answers, postings, reviews);
    }

    @Test
    void nothingOfAUserIsLeftInAnyTable() {
        fill("mina");

        List<String> tables = tables();
        assertThat(tables).contains("answer", "answer_version", "posting", "review", "review_event");
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

    private void fill(String user) {
        database.useTransaction(handle -> {
            String posting = postings.keep(handle, user, "한빛페이", "공고").id();
            Version draft = answers.keepDraft(handle, user, "지원동기", "저는");
            String review = reviews.open(handle, new NewReview(user, draft.answerId(), 1, posting, "{}"))
                    .id();
            reviews.append(handle, review, 0, "checked", "{}", START);
        });
    }

    /** Every table but Flyway's own. */
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
                names.remove("flyway_schema_history");
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
