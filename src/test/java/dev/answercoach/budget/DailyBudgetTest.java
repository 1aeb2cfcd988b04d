package dev.answercoach.budget;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.model.Call;
import dev.answercoach.model.Failure;
import dev.answercoach.settings.ModelSettings;
import dev.answercoach.store.Database;
import dev.answercoach.store.StorageTest;
import java.lang.reflect.Proxy;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DailyBudgetTest extends StorageTest {
    private static final String NOWHERE = Call.NO_SERVER;
    private final SpendingStore store = new SpendingStore();
    private DailyBudget budget;

    @BeforeEach
    void budget() {
        budget = of(100, 150);
    }

    @Test
    void whoHasUsedTheirShareIsRefused() {
        assertThat(ask("mina", NOWHERE, 60)).isEmpty();
        assertThat(ask("mina", "s1", 40))
                .as("some is left, however much it will cost")
                .isEmpty();

        assertThat(refusal("mina", NOWHERE)).contains(Failure.USER_BUDGET);
        assertThat(refusal("mina", "s2")).contains(Failure.USER_BUDGET);
        assertThat(refusal("junho", "s1")).isEmpty();
    }

    @Test
    void aServersShareIsSharedByAllInIt() {
        ask("mina", "s1", 80);
        ask("junho", "s1", 80);

        assertThat(refusal("sora", "s1")).contains(Failure.SERVER_BUDGET);
        assertThat(refusal("sora", "s2")).isEmpty();
        assertThat(refusal("mina", NOWHERE))
                .as("their own share is not used up")
                .isEmpty();
    }

    @Test
    void directMessagesHaveNoServersShare() {
        for (String user : List.of("mina", "junho", "sora")) {
            assertThat(ask(user, NOWHERE, 90)).isEmpty();
        }
        assertThat(refusal("hana", NOWHERE)).isEmpty();
    }

    @Test
    void theShareIsFilledAgainAtMidnightUtc() {
        Instant lastMilli = Instant.parse("2026-03-02T23:59:59.999Z");
        ask("mina", "s1", 150);
        assertThat(budget.refusal(call("mina", "s1"), lastMilli)).contains(Failure.USER_BUDGET);

        assertThat(budget.refusal(call("mina", "s1"), lastMilli.plusMillis(1))).isEmpty();
    }

    @Test
    void whatWasAskedBeforeMidnightIsChargedToItsDay() {
        Instant before = Instant.parse("2026-03-02T23:59:59Z");
        Instant after = before.plusSeconds(2);
        assertThat(budget.refusal(call("mina", NOWHERE), before)).isEmpty();
        assertThat(budget.refusal(call("mina", NOWHERE), after)).isEmpty();

        budget.charge(call("mina", NOWHERE), before, 100);

        assertThat(budget.refusal(call("mina", NOWHERE), before)).contains(Failure.USER_BUDGET);
        assertThat(budget.refusal(call("mina", NOWHERE), after)).isEmpty();
    }

    @Test
    void aRestartAndASecondProcessShareIt() {
        ask("mina", NOWHERE, 100);

        try (Database other = Database.open(settings)) {
            DailyBudget same = new DailyBudget(new ModelSettings.Budget(100, 150), other, new SpendingStore());
            assertThat(same.refusal(call("mina", NOWHERE), START)).contains(Failure.USER_BUDGET);
        }
    }

    @Test
    void chargesAtTheSameTimeAreAllCounted() throws Exception {
        budget = of(1_000, 1_000);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> charges = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                String user = i % 2 == 0 ? "mina" : "junho";
                charges.add(threads.submit(() -> ask(user, "s1", 10)));
            }
            for (Future<?> charge : charges) {
                charge.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(spent(Payer.USER, "mina")).isEqualTo(250);
        assertThat(spent(Payer.SERVER, "s1")).isEqualTo(500);
    }

    @Test
    void withoutABoundNothingIsCounted() {
        budget = of(0, 0);

        assertThat(ask("mina", "s1", 1_000_000)).isEmpty();
        assertThat(refusal("mina", "s1")).isEmpty();
        assertThat(rows("user_spending") + rows("server_spending")).isZero();
    }

    @Test
    void daysLongPastAreForgotten() {
        ask("mina", "s1", 10);

        ask("junho", "s2", START.plus(Duration.ofDays(1)), 10);
        sweep(START.plus(Duration.ofDays(1)));
        assertThat(rows("user_spending")).as("yesterday is kept").isEqualTo(2);
        ask("junho", "s2", START.plus(Duration.ofDays(2)), 10);
        sweep(START.plus(Duration.ofDays(2)));

        assertThat(rows("user_spending")).isEqualTo(2);
        assertThat(rows("server_spending")).isEqualTo(2);
        assertThat(spent(Payer.USER, "mina")).isEqualTo(SpendingStore.NO_ACCOUNT);
    }

    @Test
    void whoDeletesEverythingWhileTheModelWorksIsNotNotedAnew() {
        assertThat(refusal("mina", NOWHERE)).isEmpty();
        database.useTransaction(handle -> store.deleteUser(handle, "mina"));

        budget.charge(call("mina", NOWHERE), START, 10);

        assertThat(rows("user_spending")).isZero();
    }

    @Test
    void anInterruptedThreadChargesAndStaysInterrupted() {
        try (Database busy = Database.open(settings, DailyBudgetTest::withoutAFreeConnection)) {
            DailyBudget patient = new DailyBudget(new ModelSettings.Budget(100, 150), busy, store);
            assertThat(patient.refusal(call("mina", NOWHERE), START)).isEmpty();
            Thread.currentThread().interrupt();

            patient.charge(call("mina", NOWHERE), START, 10);

            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(spent(Payer.USER, "mina")).isEqualTo(10);
    }

    /** As a pool of which all connections are in use: it gives one to those alone who can wait. */
    private static DataSource withoutAFreeConnection(DataSource pool) {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, arguments) -> {
                    if (Thread.currentThread().isInterrupted()) {
                        throw new SQLTransientConnectionException("interrupted while waiting for a connection");
                    }
                    return method.invoke(pool, arguments);
                });
    }

    @Test
    void aDatabaseThatFailsLetsQuestionsPass() {
        ask("mina", NOWHERE, 100);
        database.useTransaction(handle -> handle.execute("drop table user_spending"));

        assertThat(refusal("mina", NOWHERE)).isEmpty();
        budget.charge(call("mina", NOWHERE), START, 10);
    }

    private DailyBudget of(long user, long server) {
        return new DailyBudget(new ModelSettings.Budget(user, server), database, store);
    }

    /** Asks and, where that is allowed, spends. */
    private Optional<Failure> ask(String user, String server, long tokens) {
        return ask(user, server, START, tokens);
    }

    private Optional<Failure> ask(String user, String server, Instant asked, long tokens) {
        Optional<Failure> refusal = budget.refusal(call(user, server), asked);
        if (refusal.isEmpty()) {
            budget.charge(call(user, server), asked, tokens);
        }
        return refusal;
    }

    private Optional<Failure> refusal(String user, String server) {
        return budget.refusal(call(user, server), START);
    }

    private static Call call(String user, String server) {
        return new Call(user, server, START.plus(Duration.ofMinutes(5)), 0);
    }

    private void sweep(Instant now) {
        database.useTransaction(handle -> store.sweep(handle, now));
    }

    private long spent(Payer payer, String id) {
        long day = START.getEpochSecond() / Duration.ofDays(1).toSeconds();
        return database.read(handle -> store.spent(handle, payer, id, day));
    }

    private int rows(String table) {
        return database.read(handle -> handle.createQuery("select count(*) from " + table)
                .mapTo(Integer.class)
                .one());
    }
}
