package dev.answercoach.store;

import com.zaxxer.hikari.HikariDataSource;
import dev.answercoach.settings.DatabaseSettings;
import dev.answercoach.settings.DatabaseUrl;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/**
 * The opened and migrated database, an SQLite file or PostgreSQL, and the transactions on it.
 *
 * <p>The stores of the features take the {@link Handle} of a transaction, so that a caller can let several of them write
 * together or not at all: {@code database.inTransaction(handle -> reviews.open(handle, …))}. A handle must not outlive its
 * transaction, and a transaction must not wait for anything but the database.
 */
public final class Database implements AutoCloseable {
    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private final Failures failures;
    /** SQLite has one writer; the threads of this process queue here in order, other processes at SQLite's own lock. */
    private final ReentrantLock writer = new ReentrantLock(true);

    private final boolean singleWriter;

    private Database(HikariDataSource pool, DataSource dataSource, Failures failures, boolean singleWriter) {
        this.pool = pool;
        this.jdbi = Jdbi.create(dataSource).installPlugin(new StorableTextPlugin());
        // What is bound to a statement is what users wrote; no message may repeat it.
        this.jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        this.failures = failures;
        this.singleWriter = singleWriter;
    }

    /**
     * Opens the database, creates what is missing and finds out whether it can be written.
     *
     * @throws StoreException if it cannot be used as it is
     */
    public static Database open(DatabaseSettings settings) {
        return open(settings, UnaryOperator.identity());
    }

    /** The same with something around every connection, migrations included; for tests that break them. */
    public static Database open(DatabaseSettings settings, UnaryOperator<DataSource> around) {
        Failures failures = new Failures(settings.url());
        HikariDataSource pool;
        try {
            pool = Pool.open(settings, failures);
        } catch (RuntimeException e) {
            throw failures.opening(e);
        }
        try {
            DataSource dataSource = around.apply(pool);
            new Schema(dataSource, failures).bringUpToDate();
            return new Database(pool, dataSource, failures, DatabaseUrl.isSqliteFile(settings.url()));
        } catch (RuntimeException | SQLException e) {
            pool.close();
            throw failures.opening(e);
        }
    }

    /**
     * Runs work that writes; it is committed when it returns and undone when it throws. Not to be nested.
     *
     * @throws StoreException if the database can no longer be written
     */
    public <T> T inTransaction(Function<Handle, T> work) {
        if (writer.isHeldByCurrentThread()) {
            throw new IllegalStateException("a transaction within a transaction");
        }
        if (singleWriter) {
            writer.lock();
        }
        try {
            return jdbi.inTransaction(work::apply);
        } catch (JdbiException e) {
            throw failures.working(e);
        } finally {
            if (singleWriter) {
                writer.unlock();
            }
        }
    }

    /** {@link #inTransaction} for work without a result. */
    public void useTransaction(Consumer<Handle> work) {
        inTransaction(handle -> {
            work.accept(handle);
            return Boolean.TRUE;
        });
    }

    /**
     * Runs work that only reads; it waits for no writer. Each statement sees what is committed when it runs.
     *
     * @throws StoreException if the database can no longer be read
     */
    public <T> T read(Function<Handle, T> work) {
        try {
            return jdbi.withHandle(work::apply);
        } catch (JdbiException e) {
            throw failures.working(e);
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
