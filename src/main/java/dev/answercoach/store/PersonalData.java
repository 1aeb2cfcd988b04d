package dev.answercoach.store;

import org.jdbi.v3.core.Handle;

/** What a feature keeps of its users, as far as users may demand: each feature deletes its own. */
public interface PersonalData {
    /** Deletes everything of the user, for good; other users' data stays. */
    void deleteUser(Handle handle, String user);
}
