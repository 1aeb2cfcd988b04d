package dev.answercoach.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.store.StorageTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PeopleStoreTest extends StorageTest {
    private PeopleStore people;

    @BeforeEach
    void store() {
        people = new PeopleStore(clock);
    }

    @Test
    void aUserIsWelcomedOnce() {
        assertThat(isWelcomed("mina")).isFalse();
        assertThat(welcome("mina")).isTrue();
        assertThat(welcome("mina")).isFalse();
        assertThat(isWelcomed("mina")).isTrue();
        assertThat(isWelcomed("junho")).isFalse();
        assertThat(welcome("junho")).isTrue();
    }

    @Test
    void ofManyAtTheSameTimeOneIsToldThatItIsTheFirst() throws Exception {
        int callers = 8;
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            CyclicBarrier together = new CyclicBarrier(callers);
            List<Future<Boolean>> told = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                told.add(threads.submit(() -> {
                    together.await();
                    return welcome("mina");
                }));
            }
            int first = 0;
            for (Future<Boolean> one : told) {
                first += one.get() ? 1 : 0;
            }
            assertThat(first).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whoWasForgottenIsWelcomedAgain() {
        welcome("mina");
        database.useTransaction(handle -> people.deleteUser(handle, "mina"));
        assertThat(welcome("mina")).isTrue();
    }

    private boolean welcome(String user) {
        return database.inTransaction(handle -> people.welcome(handle, user));
    }

    private boolean isWelcomed(String user) {
        return database.read(handle -> people.isWelcomed(handle, user));
    }
}
