package dev.answercoach.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** What a feature keeps of its users, as far as users may demand: each feature deletes its own. */
public interface PersonalData {
    /** Deletes everything of the user, for good; other users' data stays. */
    void deleteUser(Handle handle, String user);

    /** What the user would count of it, zeros included; nothing where users know no name for what is kept. */
    default List<Holding> holdings(Handle handle, String user) {
        return List.of();
    }

    /**
     * How many rows of a table are the user's.
     *
     * @param from a table with a column {@code user_id}, or a join of tables that has one
     */
    static int rowsOf(Handle handle, String from, String user) {
        return handle.createQuery("select count(*) from " + from + " where user_id = :user")
                .bind("user", user)
                .mapTo(Integer.class)
                .one();
    }
}
