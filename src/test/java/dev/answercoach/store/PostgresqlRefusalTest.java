package dev.answercoach.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.answercoach.settings.DatabaseSettings;
import dev.answercoach.settings.Secret;
import dev.answercoach.text.Remark;
import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

/** A server that cannot be used is refused before the user has typed anything, and the host is told why. */
class PostgresqlRefusalTest {
    @Test
    void aServerThatIsNotThereIsNamed() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        DatabaseSettings settings =
                new DatabaseSettings("jdbc:postgresql://localhost:" + free + "/coach", "coach", Secret.of("hidden"));

        Remark remark = refusal(settings);

        assertThat(remark.key()).isEqualTo("store.postgresql.unreachable");
        assertThat(remark.data()).containsEntry("value", settings.url());
        assertThat(remark.toString()).doesNotContain("hidden");
    }

    @Test
    void aWrongPasswordIsNamedButNotShown() {
        DatabaseSettings right = PostgresqlServer.freshDatabase();
        PostgresqlServer.createUserWithPassword("locked", "right");

        Remark remark = refusal(new DatabaseSettings(right.url(), "locked", Secret.of("hidden")));

        assertThat(remark.key()).isEqualTo("store.postgresql.login");
        assertThat(remark.toString()).doesNotContain("hidden");
    }

    @Test
    void aDatabaseThatTheServerDoesNotHaveIsNamed() {
        assertThat(refusal(PostgresqlServer.settings("no_such_database")).key())
                .isEqualTo("store.postgresql.no-database");
    }

    @Test
    void aServerThatTakesNoWritesIsFoundOutAtOnce() {
        DatabaseSettings settings = PostgresqlServer.freshDatabase();
        Database.open(settings).close();
        PostgresqlServer.execute(
                "alter database " + PostgresqlServer.nameOf(settings) + " set default_transaction_read_only = on");

        assertThat(refusal(settings).key()).isEqualTo("store.postgresql.read-only");
    }

    @Test
    void aUserWithoutRightsIsFoundOutAtOnce() {
        DatabaseSettings settings = PostgresqlServer.freshDatabase();
        Database.open(settings).close();
        String guest = "guest_of_" + PostgresqlServer.nameOf(settings);
        PostgresqlServer.execute("create user " + guest);

        assertThat(refusal(new DatabaseSettings(settings.url(), guest, Secret.NONE))
                        .key())
                .isEqualTo("store.postgresql.not-allowed");
    }

    private static Remark refusal(DatabaseSettings settings) {
        return catchThrowableOfType(
                        StoreException.class, () -> Database.open(settings).close())
                .remark();
    }
}
