package dev.answercoach.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.memory.AnswerMemory.MemoryRules;
import dev.answercoach.store.StorageTest;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnswerMemoryTest extends StorageTest {
    private static final MemoryRules RULES =
            new MemoryRules(2 * (AnswerMemory.ROW_CHARACTERS + 20), Duration.ofDays(1));
    private AnswerMemory memory;

    @BeforeEach
    void open() {
        memory = new AnswerMemory(database, RULES, clock);
    }

    @Test
    void whatWasAnsweredIsThereForWhoAskedAndForNobodyElse() {
        answer("mina", "q1", "네 \u0000 {}");

        assertThat(memory.find("mina", "q1")).contains("네 \u0000 {}");
        assertThat(new AnswerMemory(database, RULES, clock).find("mina", "q1")).isPresent();
        assertThat(memory.find("mina", "q2")).isEmpty();
        assertThat(memory.find("junho", "q1")).isEmpty();
    }

    @Test
    void anAnswerIsForgottenAfterItsTimeAndMayThenBeGivenAnew() {
        answer("mina", "q1", "old");
        clock.advance(Duration.ofDays(1));
        assertThat(memory.find("mina", "q1")).isEmpty();
        assertThat(memory.find("mina", "q1"))
                .as("waiting for a new one brings the old one not back")
                .isEmpty();

        memory.keep("mina", "q1", "new");

        assertThat(memory.find("mina", "q1")).contains("new");
    }

    @Test
    void whatIsTooOldIsDeletedByTheDailySweepAndByTheFirstAnswerOfAProcess() {
        answer("mina", "q1", "old");
        clock.advance(Duration.ofDays(1).minusMillis(1));
        memory.sweep();
        assertThat(rows()).isEqualTo(1);
        clock.advance(Duration.ofMillis(1));

        memory.sweep();

        assertThat(rows()).isZero();
        answer("mina", "q1", "old");
        clock.advance(Duration.ofDays(1));
        memory = new AnswerMemory(database, RULES, clock);
        answer("junho", "q2", "new");
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void questionsWithoutAnAnswerTakeRoomToo() {
        for (int i = 0; i < 9; i++) {
            memory.find("mina", "q" + i);
        }

        memory.sweep();

        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void everyHundredthAnswerMakesRoom() {
        for (int i = 0; i < 100; i++) {
            answer("mina", "q" + i, "yes");
            clock.advance(Duration.ofMillis(1));
        }
        assertThat(rows()).isEqualTo(100);

        answer("mina", "q100", "yes");

        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void whatAUserWasAnsweredIsForgottenAndNobodyElses() {
        answer("mina", "q1", "1");
        answer("junho", "q1", "2");

        memory.forget("mina");

        assertThat(rows()).isEqualTo(1);
        assertThat(memory.find("junho", "q1")).contains("2");
    }

    @Test
    void theOldestGoWhereThereIsTooMuch() {
        answer("mina", "q1", "1".repeat(8));
        clock.advance(Duration.ofSeconds(1));
        answer("junho", "q2", "2".repeat(8));
        clock.advance(Duration.ofSeconds(1));
        answer("mina", "q3", "3".repeat(8));
        memory.sweep();

        assertThat(memory.find("mina", "q1")).isEmpty();
        assertThat(memory.find("junho", "q2")).isPresent();
        assertThat(memory.find("mina", "q3")).isPresent();
    }

    @Test
    void whatIsDeletedWhileTheModelWorksIsNotKeptAfterwards() {
        memory.find("mina", "q1");
        database.useTransaction(handle -> memory.deleteUser(handle, "mina"));

        memory.keep("mina", "q1", "late");

        assertThat(memory.find("mina", "q1")).isEmpty();
    }

    @Test
    void nothingIsKeptWhereTheHostWantsNothingKept() {
        AnswerMemory none = new AnswerMemory(database, new MemoryRules(0, Duration.ofDays(1)), clock);
        none.find("mina", "q1");
        none.keep("mina", "q1", "yes");

        assertThat(memory.find("mina", "q1")).isEmpty();
    }

    @Test
    void aDatabaseThatFailsIsNoAnswerAndNoError() {
        database.close();

        memory.keep("mina", "q1", "yes");
        assertThat(memory.find("mina", "q1")).isEmpty();
    }

    private int rows() {
        return database.read(handle -> handle.createQuery("select count(*) from model_answer")
                .mapTo(Integer.class)
                .one());
    }

    private void answer(String user, String question, String answer) {
        assertThat(memory.find(user, question)).isEmpty();
        memory.keep(user, question, answer);
    }
}
