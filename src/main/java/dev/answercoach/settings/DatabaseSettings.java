package dev.answercoach.settings;

import java.nio.file.Path;

/**
 * Where drafts, answers and reviews are kept.
 *
 * @param url {@code jdbc:sqlite:FILE} or {@code jdbc:postgresql://HOST/DATABASE}; never with a password in it
 * @param user who logs in to a server; SQLite needs none
 * @param password what the server is shown
 */
public record DatabaseSettings(String url, String user, Secret password) {
    static final DatabaseSettings DEFAULTS = new DatabaseSettings("jdbc:sqlite:data/coach.db", "", Secret.NONE);

    public DatabaseSettings {
        if (DatabaseUrl.carriesPassword(url)) {
            throw InvalidSetting.of("url", "settings.invalid.database-password");
        }
        if (!DatabaseUrl.isSqliteFile(url) && !DatabaseUrl.isPostgresql(url)) {
            throw InvalidSetting.of("url", "settings.invalid.database-url");
        }
    }

    /** These settings with a relative SQLite file resolved against {@code home}. */
    public DatabaseSettings resolvedAgainst(Path home) {
        return DatabaseUrl.isSqliteFile(url)
                ? new DatabaseSettings(DatabaseUrl.resolvedAgainst(home, url), user, password)
                : this;
    }
}
