package dev.answercoach.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.answercoach.settings.DatabaseSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaTest {
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
        DatabaseSettings settings = storage.fresh(directory);
        try (Database database = Database.open(settings)) {
            database.useTransaction(handle -> {
                handle.execute("drop table review_event");
                handle.execute("drop table review");
                handle.execute("delete from flyway_schema_history where version = '3'");
            });
        }

        try (Database database = Database.open(settings)) {
            assertThat(database.<Integer>read(handle -> handle.createQuery("select count(*) from review")
                            .mapTo(Integer.class)
                            .one()))
                    .isZero();
        }
    }
}
