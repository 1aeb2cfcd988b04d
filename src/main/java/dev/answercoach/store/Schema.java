package dev.answercoach.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the database to the schema of this program.
 *
 * <p>Flyway does the work and takes a good part of a second to start, so a glance at its table decides whether it is
 * needed: where exactly our scripts have run, it is not. Whenever the glance finds anything else, Flyway decides.
 */
final class Schema {
    /** The scripts in their order; a test holds this list against the folder. */
    static final List<Migration> MIGRATIONS = List.of(
            Migration.of("V1__answers.sql"),
            Migration.of("V2__postings.sql"),
            Migration.of("V3__reviews.sql"),
            Migration.of("V4__people.sql"),
            Migration.of("V5__cards.sql"),
            Migration.of("V6__spending.sql"),
            Migration.of("V7__memory.sql"));

    /** Two processes that create one SQLite file at once get in each other's way, once for each script at worst. */
    private static final int ATTEMPTS = MIGRATIONS.size() + 2;

    private static final String HISTORY = "flyway_schema_history";
    private static final int SQLITE_ERROR = 1;
    private static final String POSTGRESQL_UNDEFINED_TABLE = "42P01";

    private final DataSource dataSource;
    private final Failures failures;

    Schema(DataSource dataSource, Failures failures) {
        this.dataSource = dataSource;
        this.failures = failures;
    }

    /** @throws StoreException if the database is not ours to write, or was written by a newer program */
    void bringUpToDate() throws SQLException {
        for (int attempt = 1; !isCurrent(); attempt++) {
            if (attempt > ATTEMPTS) {
                throw failures.refuse("store.migration-failed", Map.of("problem", HISTORY));
            }
            try {
                migrate();
            } catch (FlywayException e) {
                if (attempt == ATTEMPTS || failures.known(e).isPresent()) {
                    throw failures.migrating(e);
                }
            }
        }
    }

    private void migrate() {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:" + Migration.FOLDER)
                .load()
                .migrate();
    }

    /** Whether exactly our scripts have run, and the database can be written. */
    private boolean isCurrent() throws SQLException {
        Map<Integer, Integer> applied;
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            applied = applied(statement);
            // Deletes nothing, but asks for the right to write, so that a read-only database is found out here.
            statement.executeUpdate("delete from " + HISTORY + " where 1 = 0");
        } catch (SQLException e) {
            if (isMissingTable(e)) {
                return false;
            }
            throw e;
        }
        int ours = MIGRATIONS.get(MIGRATIONS.size() - 1).version();
        int found = applied.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (found > ours) {
            throw failures.refuse(
                    "store.newer-schema", Map.of("found", String.valueOf(found), "ours", String.valueOf(ours)));
        }
        return MIGRATIONS.size() == applied.size()
                && MIGRATIONS.stream().allMatch(m -> Objects.equals(applied.get(m.version()), m.checksum()));
    }

    /** Checksums by version; a script that failed has none. */
    private static Map<Integer, Integer> applied(Statement statement) throws SQLException {
        Map<Integer, Integer> applied = new LinkedHashMap<>();
        try (ResultSet rows = statement.executeQuery("select cast(version as integer), checksum from " + HISTORY
                + " where version is not null and success")) {
            while (rows.next()) {
                applied.put(rows.getInt(1), rows.getInt(2));
            }
        }
        return applied;
    }

    private static boolean isMissingTable(SQLException e) {
        return e.getErrorCode() == SQLITE_ERROR || POSTGRESQL_UNDEFINED_TABLE.equals(e.getSQLState());
    }
}
