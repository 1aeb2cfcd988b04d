package dev.answercoach.store;

import dev.answercoach.settings.DatabaseSettings;
import dev.answercoach.settings.Secret;
import java.nio.file.Path;

/** The databases that every storage test runs on. */
public enum Storage {
    SQLITE {
        @Override
        public DatabaseSettings fresh(Path directory) {
            return sqlite(directory.resolve("coach.db").toString());
        }
    },
    POSTGRESQL {
        @Override
        public DatabaseSettings fresh(Path directory) {
            return PostgresqlServer.freshDatabase();
        }
    };

    /** Settings of a database that nobody has used; a file lies in {@code directory}. */
    public abstract DatabaseSettings fresh(Path directory);

    static DatabaseSettings sqlite(String file) {
        return new DatabaseSettings("jdbc:sqlite:" + file, "", Secret.NONE);
    }
}
