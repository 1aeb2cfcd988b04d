package dev.answercoach.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.answercoach.settings.DatabaseSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaTest {
    private static final Pattern CREATE_TABLE = Pattern.compile("(?m)^create table (\\w+)");

    @TempDir
    Path directory;

    @Test
    void everyScriptOfTheFolderIsListed() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources", Migration.FOLDER))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Schema.MIGRATIONS.stream().map(Migration::file).toList());
        }
        assertThat(Schema.MIGRATIONS).extracting(Migration::version).isSorted();
    }

    @ParameterizedTest
    @EnumSource
    void aCurrentDatabaseIsOpenedWithOneConnectionAndWithoutFlyway(Storage storage) {
        DatabaseSettings settings = storage.fresh(directory);
        Database.open(settings).close();
        AtomicInteger connections = new AtomicInteger();

        Database.open(settings, real -> WatchedConnections.counting(real, connections))
                .close();

        assertThat(connections).hasValue(1);
    }

    @ParameterizedTest
    @EnumSource
    void aScriptThatWasChangedAfterItRanIsFlywaysToRefuse(Storage storage) {
        DatabaseSettings settings = storage.fresh(directory);
        try (Database database = Database.open(settings)) {
            database.useTransaction(
                    handle -> handle.execute("update flyway_schema_history set checksum = 1 where version = '2'"));
        }

        StoreException refusal = catchThrowableOfType(
                StoreException.class, () -> Database.open(settings).close());
        assertThat(refusal.remark().key()).isEqualTo("store.migration-failed");
        assertThat(refusal.remark().data().get("problem")).contains("checksum");
    }

    @ParameterizedTest
    @EnumSource
    void aMissingScriptIsRunInAnOlderDatabase(Storage storage) {
        Migration latest = Schema.MIGRATIONS.get(Schema.MIGRATIONS.size() - 1);
        DatabaseSettings settings = storage.fresh(directory);
        try (Database database = Database.open(settings)) {
            database.useTransaction(handle -> {
                tables(latest).forEach(table -> handle.execute("drop table " + table));
                handle.execute("delete from flyway_schema_history where version = '" + latest.version() + "'");
            });
        }

        try (Database database = Database.open(settings)) {
            assertThat(tables(latest))
                    .isNotEmpty()
                    .allSatisfy(table -> assertThat(
                                    database.<Integer>read(handle -> handle.createQuery("select count(*) from " + table)
                                            .mapTo(Integer.class)
                                            .one()))
                            .isZero());
        }
    }

    /** The tables that a script creates, those that refer to others first. */
    private static List<String> tables(Migration migration) {
        List<String> tables = new ArrayList<>();
        Matcher created = CREATE_TABLE.matcher(script(migration));
        while (created.find()) {
            tables.add(0, created.group(1));
        }
        return tables;
    }

    private static String script(Migration migration) {
        try {
            return Files.readString(Path.of("src/main/resources", Migration.FOLDER, migration.file()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
