package dev.answercoach.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What a JDBC URL says, as far as this program must understand it. */
public final class DatabaseUrl {
    private static final String SQLITE = "jdbc:sqlite:";
    /** SQLite's own way of writing a file, {@code file:data/coach.db?mode=ro}. */
    private static final String URI_FILE = "file:";

    private static final Pattern POSTGRESQL = Pattern.compile("jdbc:postgresql:(?://)?[^/?\\s].{0,2000}");
    private static final Pattern PASSWORD = Pattern.compile("(?i)//[^/?@]{0,500}@|[?&;](?:ssl)?password=");

    private DatabaseUrl() {}

    /**
     * Whether the URL names a file of SQLite. A database in memory does not count: every connection of a pool would see
     * another one, and nothing would be kept.
     */
    public static boolean isSqliteFile(String url) {
        if (!url.startsWith(SQLITE)) {
            return false;
        }
        String name = fileName(url);
        if (name.isBlank() || name.startsWith(":") || url.contains("mode=memory")) {
            return false;
        }
        try {
            return !Path.of(name).toString().isEmpty();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    public static boolean isPostgresql(String url) {
        return POSTGRESQL.matcher(url).matches();
    }

    /** The file that an SQLite URL names. */
    public static Path sqliteFile(String url) {
        return Path.of(fileName(url));
    }

    static boolean carriesPassword(String url) {
        return PASSWORD.matcher(url).find();
    }

    static String resolvedAgainst(Path home, String url) {
        int start = fileStart(url);
        return url.substring(0, start)
                + home.resolve(fileName(url)).toAbsolutePath().normalize()
                + url.substring(fileEnd(url));
    }

    private static String fileName(String url) {
        return url.substring(fileStart(url), fileEnd(url));
    }

    private static int fileStart(String url) {
        return url.startsWith(URI_FILE, SQLITE.length()) ? SQLITE.length() + URI_FILE.length() : SQLITE.length();
    }

    private static int fileEnd(String url) {
        int options = url.indexOf('?');
        return options < 0 ? url.length() : options;
    }
}
