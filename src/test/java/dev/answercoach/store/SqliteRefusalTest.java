package dev.answercoach.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.answercoach.settings.DatabaseSettings;
import dev.answercoach.text.Remark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that cannot be used is refused before the user has typed anything, and the host is told why. */
class SqliteRefusalTest {
    @TempDir
    Path directory;

    @Test
    void aFileThatIsNoDatabaseIsNamed() throws IOException {
        Path file = Files.writeString(directory.resolve("coach.db"), "지원동기를 쓰다 만 메모입니다.".repeat(50));

        assertThat(refusal(Storage.sqlite(file.toString())).key()).isEqualTo("store.sqlite.not-a-database");
        assertThat(file).content().startsWith("지원동기");
    }

    @Test
    void aDirectoryInTheFilesPlaceIsNamed() {
        assertThat(refusal(Storage.sqlite(directory.toString())).key()).isEqualTo("store.sqlite.is-directory");
    }

    @Test
    void aFileInTheDirectorysPlaceIsNamed() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));

        assertThat(refusal(Storage.sqlite(file.resolve("below/coach.db").toString())))
                .extracting(Remark::key)
                .isEqualTo("store.sqlite.no-directory");
    }

    @Test
    void aDirectoryThatNobodyCanWriteIsNamed() {
        assumeTrue(Files.isDirectory(Path.of("/proc/self")), "needs Linux's /proc, which refuses even root");

        assertThat(refusal(Storage.sqlite("/proc/coach.db")).key())
                .isIn("store.sqlite.cannot-open", "store.cannot-open");
    }

    @Test
    void aFileThatIsOpenedReadOnlyIsFoundOutAtOnce() {
        String file = directory.resolve("coach.db").toString();
        Database.open(Storage.sqlite(file)).close();

        assertThat(refusal(Storage.sqlite("file:" + file + "?mode=ro")))
                .extracting(Remark::key, remark -> remark.data().get("file"))
                .containsExactly("store.sqlite.read-only", file);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFileThatMayOnlyBeReadIsFoundOutAtOnce(boolean ours) throws Exception {
        Path file = directory.resolve("coach.db");
        if (ours) {
            Database.open(Storage.sqlite(file.toString())).close();
        } else {
            Files.createFile(file);
        }
        try (ReadOnly readOnly = new ReadOnly(file)) {
            assumeTrue(readOnly.holds(), "this user may write everything");

            assertThat(refusal(Storage.sqlite(file.toString())).key()).isEqualTo("store.sqlite.read-only");
        }
    }

    @Test
    void aDirectoryThatMayOnlyBeReadIsFoundOutAtOnce() throws Exception {
        Path file = directory.resolve("coach.db");
        Database.open(Storage.sqlite(file.toString())).close();
        try (ReadOnly readOnly = new ReadOnly(directory)) {
            assumeTrue(readOnly.holds(), "this user may write everything");

            assertThat(refusal(Storage.sqlite(file.toString())).key())
                    .isIn("store.sqlite.read-only", "store.sqlite.cannot-open");
        }
    }

    private static Remark refusal(DatabaseSettings settings) {
        return catchThrowableOfType(
                        StoreException.class, () -> Database.open(settings).close())
                .remark();
    }
}
