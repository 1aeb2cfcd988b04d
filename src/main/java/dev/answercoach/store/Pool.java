package dev.answercoach.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import dev.answercoach.settings.DatabaseSettings;
import dev.answercoach.settings.DatabaseUrl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** The pool of connections to the database that the settings name. */
final class Pool {
    /** How long a connection, or SQLite's one write lock, is waited for. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final int SQLITE_BUSY = 5;

    private Pool() {}

    /** A pool whose first connection stands; throws what the driver throws if it does not. */
    static HikariDataSource open(DatabaseSettings settings, Failures failures) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("coach");
        config.setJdbcUrl(settings.url());
        config.setConnectionTimeout(PATIENCE.toMillis());
        // One attempt: a wrong password does not become right by waiting.
        config.setInitializationFailTimeout(1);
        config.setMinimumIdle(1);
        if (DatabaseUrl.isSqliteFile(settings.url())) {
            prepareSqlite(config, DatabaseUrl.sqliteFile(settings.url()), failures);
        } else {
            config.setMaximumPoolSize(10);
            // The server's details quote the row that failed, and so what a user wrote.
            config.addDataSourceProperty("logServerErrorDetail", "false");
            if (!settings.user().isEmpty()) {
                config.setUsername(settings.user());
            }
            if (settings.password().isPresent()) {
                config.setPassword(settings.password().reveal());
            }
        }
        return opened(config);
    }

    /** Whoever turns a fresh SQLite file to WAL keeps the others out for a moment, and SQLite does not let them wait. */
    private static HikariDataSource opened(HikariConfig config) {
        long begun = System.nanoTime();
        while (true) {
            try {
                return new HikariDataSource(config);
            } catch (PoolInitializationException e) {
                if (!isBusy(e) || System.nanoTime() - begun > PATIENCE.toNanos()) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private static boolean isBusy(PoolInitializationException e) {
        return e.getCause() instanceof SQLException cause
                && cause.getClass().getName().startsWith("org.sqlite.")
                && cause.getErrorCode() == SQLITE_BUSY;
    }

    /**
     * WAL with full synchronisation survives kill -9 and a power cut. Transactions take the write lock when they begin: a
     * transaction that reads first and writes later would else fail at once, whatever the timeout, when another process
     * has written in between.
     */
    private static void prepareSqlite(HikariConfig config, Path file, Failures failures) {
        if (Files.isDirectory(file)) {
            throw failures.refuse("store.sqlite.is-directory");
        }
        try {
            PrivateFiles.createDirectoryOf(file);
        } catch (IOException e) {
            throw failures.refuse("store.sqlite.no-directory", e);
        }
        PrivateFiles.create(file);
        config.setMaximumPoolSize(4);
        config.addDataSourceProperty("busy_timeout", String.valueOf(PATIENCE.toMillis()));
        config.addDataSourceProperty("journal_mode", "WAL");
        config.addDataSourceProperty("synchronous", "FULL");
        config.addDataSourceProperty("foreign_keys", "true");
        config.addDataSourceProperty("transaction_mode", "IMMEDIATE");
    }
}
