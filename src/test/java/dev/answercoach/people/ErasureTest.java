package dev.answercoach.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.answercoach.answers.AnswerStore;
import dev.answercoach.posting.PostingStore;
import dev.answercoach.store.Holding;
import dev.answercoach.store.PersonalData;
import dev.answercoach.store.StorageTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ErasureTest extends StorageTest {
    private final List<String> forgotten = new ArrayList<>();
    private AnswerStore answers;
    private PostingStore postings;

    @BeforeEach
    void fill() {
        answers = new AnswerStore(ids, clock);
        postings = new PostingStore(ids, clock);
        for (String user : List.of("mina", "junho")) {
            database.useTransaction(handle -> {
                answers.keepDraft(handle, user, "지원동기", "저는 결제를 만들었습니다.");
                postings.keep(handle, user, "", "공고");
            });
        }
    }

    @Test
    void everythingOfTheUserIsGoneAndSaidToHaveBeenThere() {
        Erasure erasure = erasure(List.of(answers, postings));
        List<Holding> before = erasure.holdings("mina");

        assertThat(before)
                .containsExactly(new Holding("answers", 1), new Holding("versions", 1), new Holding("postings", 1));
        assertThat(erasure.erase("mina")).isEqualTo(before);
        assertThat(erasure.holdings("mina")).allMatch(holding -> holding.count() == 0);
        assertThat(erasure.holdings("junho")).isEqualTo(before);
        assertThat(forgotten).containsExactly("mina");
    }

    @Test
    void whoHasNothingCanDeleteItAll() {
        assertThat(erasure(List.of(answers)).erase("nobody")).allMatch(holding -> holding.count() == 0);
    }

    @Test
    void allIsDeletedOrNothing() {
        PersonalData broken = (handle, user) -> {
            throw new IllegalStateException("broken");
        };
        Erasure erasure = erasure(List.of(answers, postings, broken));
        List<Holding> before = erasure.holdings("mina");

        assertThatThrownBy(() -> erasure.erase("mina")).hasMessage("broken");

        assertThat(erasure.holdings("mina")).isEqualTo(before);
        assertThat(forgotten).isEmpty();
    }

    @Test
    void memoryIsToldWhenTheRowsAreGone() {
        List<Holding> seen = new ArrayList<>();
        List<PersonalData> features = List.of(answers, postings);
        Erasure reader = erasure(features);
        new Erasure(database, features, user -> seen.addAll(reader.holdings(user))).erase("mina");

        assertThat(seen).hasSize(3).allMatch(holding -> holding.count() == 0);
    }

    private Erasure erasure(List<PersonalData> features) {
        return new Erasure(database, features, forgotten::add);
    }
}
