package dev.answercoach.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.answercoach.settings.DatabaseSettings;
import dev.answercoach.text.Remark;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DatabaseTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void createsWhatIsMissingAndKeepsItOverAReopening(Storage storage) {
        DatabaseSettings settings = storage.fresh(directory.resolve("not/there/yet"));
        try (Database database = Database.open(settings)) {
            addAnswer(database, "a");
        }
        try (Database database = Database.open(settings)) {
            assertThat(answers(database)).containsExactly("a");
        }
    }

    @ParameterizedTest
    @EnumSource
    void noFailureRepeatsWhatAUserWrote(Storage storage) {
        String draft = "아무도 보면 안 되는 초안";
        try (Database database = Database.open(storage.fresh(directory))) {
            assertThatThrownBy(() -> database.useTransaction(handle -> handle.createUpdate(
                                    "insert into posting (id, user_id, title, text, text_key, created_at, used_at)"
                                            + " values ('p', 'u', :title, :text, null, 1, 1)")
                            .bind("title", draft)
                            .bind("text", draft)
                            .execute()))
                    .satisfies(thrown -> {
                        StringWriter trace = new StringWriter();
                        thrown.printStackTrace(new PrintWriter(trace));
                        assertThat(trace.toString()).contains("text_key").doesNotContain(draft);
                    });
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneThatThrowsUndoesItsTransaction(Storage storage) {
        try (Database database = Database.open(storage.fresh(directory))) {
            assertThatThrownBy(() -> database.useTransaction(handle -> {
                        insertAnswer(handle, "a");
                        throw new IllegalArgumentException("changed my mind");
                    }))
                    .isInstanceOf(IllegalArgumentException.class);

            assertThat(answers(database)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseOfANewerProgramIsLeftAlone(Storage storage) {
        DatabaseSettings settings = storage.fresh(directory);
        try (Database database = Database.open(settings)) {
            database.useTransaction(handle -> handle.execute("insert into flyway_schema_history"
                    + " (installed_rank, version, description, type, script, checksum, installed_by, execution_time,"
                    + " success) values (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'x', 1, true)"));
        }

        Remark remark = refusal(settings);

        Migration latest = Schema.MIGRATIONS.get(Schema.MIGRATIONS.size() - 1);
        assertThat(remark.key()).isEqualTo("store.newer-schema");
        assertThat(remark.data())
                .containsEntry("found", "99")
                .containsEntry("ours", String.valueOf(latest.version()))
                .containsEntry("value", settings.url());
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseOfAnotherProgramIsLeftAlone(Storage storage) {
        DatabaseSettings settings = storage.fresh(directory);
        try (Database database = Database.open(settings)) {
            database.useTransaction(handle -> handle.execute("drop table flyway_schema_history"));
        }

        assertThat(refusal(settings).key()).isEqualTo("store.migration-failed");
    }

    @ParameterizedTest
    @EnumSource
    void processesThatCreateItAtOnceAllSucceed(Storage storage) throws Exception {
        DatabaseSettings settings = storage.fresh(directory);
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Callable<Boolean>> openings = Stream.of("a", "b", "c", "d", "e", "f")
                    .<Callable<Boolean>>map(id -> () -> {
                        try (Database database = Database.open(settings)) {
                            addAnswer(database, id);
                            return true;
                        }
                    })
                    .toList();
            for (Future<Boolean> opening : threads.invokeAll(openings)) {
                assertThat(opening.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
        try (Database database = Database.open(settings)) {
            assertThat(answers(database)).containsExactly("a", "b", "c", "d", "e", "f");
        }
    }

    @Test
    void anSqliteConnectionIsDurableAndKeepsReferences() {
        try (Database database = Database.open(Storage.SQLITE.fresh(directory))) {
            assertThat(pragma(database, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(database, "synchronous")).as("FULL").isEqualTo("2");
            assertThat(pragma(database, "foreign_keys")).isEqualTo("1");
            assertThat(pragma(database, "busy_timeout")).isEqualTo("10000");
        }
    }

    @Test
    void aTransactionOnSqliteWaitsForTheOtherProcessEvenWhenItHasReadBefore() throws Exception {
        DatabaseSettings settings = Storage.SQLITE.fresh(directory);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (Database one = Database.open(settings);
                Database other = Database.open(settings)) {
            List<Callable<Boolean>> writers = Stream.of(one, other)
                    .<Callable<Boolean>>map(database -> () -> {
                        for (int i = 0; i < 50; i++) {
                            database.useTransaction(handle -> insertAnswer(handle, "n" + count(handle)));
                        }
                        return true;
                    })
                    .toList();
            for (Future<Boolean> writer : threads.invokeAll(writers)) {
                assertThat(writer.get()).isTrue();
            }
            assertThat(answers(one)).hasSize(100);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aTransactionWithinATransactionIsRefusedBeforeItLocksItselfOut() {
        try (Database database = Database.open(Storage.SQLITE.fresh(directory))) {
            assertThatThrownBy(() -> database.useTransaction(handle -> addAnswer(database, "a")))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SQLITE,     pragma query_only = 1,                      store.sqlite.read-only",
        "SQLITE,     pragma max_page_count = 1,                  store.sqlite.full",
        "POSTGRESQL, set transaction read only,                  store.postgresql.read-only",
        "POSTGRESQL, select pg_terminate_backend(pg_backend_pid()), store.postgresql.unreachable"
    })
    void whatHappensToTheDatabaseLaterIsToldWhenAWriteFails(Storage storage, String mishap, String messageKey) {
        try (Database database = Database.open(storage.fresh(directory))) {
            StoreException failure = catchThrowableOfType(
                    StoreException.class,
                    () -> database.useTransaction(handle -> {
                        insertAnswer(handle, "a");
                        handle.execute(mishap);
                        insertAnswer(handle, "b".repeat(100_000));
                    }));

            assertThat(failure.remark().key()).isEqualTo(messageKey);
            assertThat(answers(database)).isEmpty();
        }
    }

    @Test
    void aMistakeOfOursIsNotBlamedOnTheHost() {
        try (Database database = Database.open(Storage.SQLITE.fresh(directory))) {
            assertThatThrownBy(() -> database.useTransaction(handle -> handle.execute("select from nothing")))
                    .isNotInstanceOf(StoreException.class);
        }
    }

    @Test
    void closingLeavesNoThreadOfThePoolBehind() {
        Set<Thread> before = poolThreads();
        Database.open(Storage.SQLITE.fresh(directory)).close();

        Awaitility.await()
                .atMost(10, TimeUnit.SECONDS)
                .untilAsserted(() -> assertThat(before).containsAll(poolThreads()));
    }

    private static Set<Thread> poolThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("coach:"))
                .collect(Collectors.toSet());
    }

    @Test
    void everyFailureHasItsTextInBothLanguages() throws IOException {
        Set<String> used = new HashSet<>();
        for (Path source : List.of(
                Path.of("src/main/java/dev/answercoach/store/Failures.java"),
                Path.of("src/main/java/dev/answercoach/store/Schema.java"),
                Path.of("src/main/java/dev/answercoach/store/Pool.java"))) {
            used.addAll(Pattern.compile("\"(store\\.[a-z.-]+)\"")
                    .matcher(Files.readString(source))
                    .results()
                    .map(match -> match.group(1))
                    .collect(Collectors.toSet()));
        }
        for (String language : List.of("ko", "en")) {
            Properties messages = new Properties();
            try (var reader = Files.newBufferedReader(
                    Path.of("src/main/resources/dev/answercoach/messages/store_" + language + ".properties"))) {
                messages.load(reader);
            }
            assertThat(messages.stringPropertyNames()).isEqualTo(used);
        }
    }

    private static Remark refusal(DatabaseSettings settings) {
        return catchThrowableOfType(
                        StoreException.class, () -> Database.open(settings).close())
                .remark();
    }

    private static void addAnswer(Database database, String id) {
        database.useTransaction(handle -> insertAnswer(handle, id));
    }

    private static void insertAnswer(Handle handle, String id) {
        handle.execute(
                "insert into answer (id, user_id, question, question_key, created_at, used_at)"
                        + " values (?, 'mina', '', ?, 0, 0)",
                id,
                id);
    }

    private static List<String> answers(Database database) {
        return database.read(handle -> handle.createQuery("select id from answer order by id")
                .mapTo(String.class)
                .list());
    }

    private static int count(Handle handle) {
        return handle.createQuery("select count(*) from answer")
                .mapTo(Integer.class)
                .one();
    }

    private static String pragma(Database database, String name) {
        return database.read(handle ->
                handle.createQuery("pragma " + name).mapTo(String.class).one());
    }
}
