package dev.answercoach.store;

import dev.answercoach.settings.DatabaseUrl;
import dev.answercoach.text.Remark;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a failure of the database means for the host who set {@code database.url}. What is not known here is a bug
 * of this program and stays the exception that it was.
 */
final class Failures {
    private final String url;

    Failures(String url) {
        this.url = url;
    }

    /** While opening every failure is the host's to mend, also one that is not known. */
    StoreException opening(Throwable failure) {
        return known(failure).orElseGet(() -> refuse("store.cannot-open", failure));
    }

    /** While migrating an unknown failure means tables that are not ours. */
    StoreException migrating(Throwable failure) {
        return known(failure).orElseGet(() -> refuse("store.migration-failed", failure));
    }

    /** While working a failure that is not known stays what it is. */
    RuntimeException working(RuntimeException failure) {
        return known(failure).map(RuntimeException.class::cast).orElse(failure);
    }

    StoreException refuse(String messageKey) {
        return new StoreException(Remark.key(messageKey, data()));
    }

    StoreException refuse(String messageKey, Map<String, String> more) {
        Map<String, String> data = data();
        data.putAll(more);
        return new StoreException(Remark.key(messageKey, data));
    }

    StoreException refuse(String messageKey, Throwable failure) {
        Map<String, String> data = data();
        data.put("problem", deepest(failure));
        return new StoreException(Remark.key(messageKey, data), failure);
    }

    private Map<String, String> data() {
        Map<String, String> data = new HashMap<>();
        data.put("key", "database.url");
        data.put("value", url);
        if (DatabaseUrl.isSqliteFile(url)) {
            data.put("file", DatabaseUrl.sqliteFile(url).toString());
        }
        return data;
    }

    /** What the host can mend, as far as the driver tells. */
    Optional<StoreException> known(Throwable failure) {
        boolean sqlite = DatabaseUrl.isSqliteFile(url);
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreException already) {
                return Optional.of(already);
            }
            if (cause instanceof SQLException sql) {
                String messageKey = sqlite ? sqliteMessage(sql.getErrorCode()) : postgresqlMessage(sql.getSQLState());
                if (!messageKey.isEmpty()) {
                    return Optional.of(refuse(messageKey, failure));
                }
            }
        }
        return Optional.empty();
    }

    /** By SQLite's primary result code, see sqlite.org/rescode.html. */
    private static String sqliteMessage(int code) {
        return switch (code) {
            case 5, 6 -> "store.sqlite.busy";
            case 3, 8 -> "store.sqlite.read-only";
            case 10 -> "store.sqlite.input-output";
            case 11, 26 -> "store.sqlite.not-a-database";
            case 13 -> "store.sqlite.full";
            case 14 -> "store.sqlite.cannot-open";
            default -> "";
        };
    }

    /** By SQLSTATE, see appendix A of PostgreSQL's manual. */
    private static String postgresqlMessage(@Nullable String state) {
        if (state == null || state.length() < 5) {
            return "";
        }
        return switch (state) {
            case "25006" -> "store.postgresql.read-only";
            case "3D000" -> "store.postgresql.no-database";
            case "42501" -> "store.postgresql.not-allowed";
            case "53100" -> "store.postgresql.full";
            case "53300", "57P01", "57P02", "57P03" -> "store.postgresql.unreachable";
            default ->
                switch (state.substring(0, 2)) {
                    case "08" -> "store.postgresql.unreachable";
                    case "28" -> "store.postgresql.login";
                    default -> "";
                };
        };
    }

    /** What the driver said, which for a host is often the best clue. */
    private static String deepest(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
