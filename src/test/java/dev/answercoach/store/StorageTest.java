package dev.answercoach.store;

import dev.answercoach.settings.DatabaseSettings;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What tests of stores share: each runs on every {@link Storage}, with a fresh database, a settable clock and repeatable ids. */
@ParameterizedClass
@EnumSource(Storage.class)
public abstract class StorageTest {
    protected static final Instant START = Instant.parse("2026-03-02T09:00:00.123Z");

    @Parameter
    protected Storage storage;

    @TempDir
    protected Path directory;

    protected final SettableClock clock = new SettableClock(START);
    protected final RandomIds ids = new RandomIds(new Random(7));
    protected DatabaseSettings settings;
    protected Database database;

    @BeforeEach
    @SuppressWarnings("NullAway") // JUnit has set the parameter and the directory
    void openDatabase() {
        settings = storage.fresh(directory);
        database = Database.open(settings);
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }
}
