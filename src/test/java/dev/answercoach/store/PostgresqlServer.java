package dev.answercoach.store;

import dev.answercoach.settings.DatabaseSettings;
import dev.answercoach.settings.Secret;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;

/** A real PostgreSQL, started once for all tests of this JVM when the first one asks, stopped when the JVM ends. */
public final class PostgresqlServer {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private PostgresqlServer() {}

    private static final class Running {
        private static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(new File("target/postgresql").getAbsoluteFile())
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setPGStartupWait(Duration.ofSeconds(60))
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Settings of a database that nobody has used. */
    public static DatabaseSettings freshDatabase() {
        String name = "test_" + DATABASES.incrementAndGet();
        execute("create database " + name);
        return settings(name);
    }

    static DatabaseSettings settings(String database) {
        return new DatabaseSettings(
                "jdbc:postgresql://localhost:" + Running.SERVER.getPort() + "/" + database,
                "postgres",
                Secret.of("postgres"));
    }

    /** Creates a user who, unlike the others, must show a password. */
    static void createUserWithPassword(String user, String password) {
        execute("create user " + user + " password '" + password + "'");
        try {
            Path rules = Path.of(query("show hba_file"));
            Files.writeString(rules, "host all " + user + " all scram-sha-256\n" + Files.readString(rules));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String before = query("select pg_conf_load_time()");
        execute("select pg_reload_conf()");
        // The server reads its rules soon after it has been told to, not at once.
        Awaitility.await().until(() -> !query("select pg_conf_load_time()").equals(before));
    }

    private static String query(String sql) {
        try (Connection connection = Running.SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    static String nameOf(DatabaseSettings settings) {
        return settings.url().substring(settings.url().lastIndexOf('/') + 1);
    }

    static void execute(String sql) {
        try (Connection connection = Running.SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
