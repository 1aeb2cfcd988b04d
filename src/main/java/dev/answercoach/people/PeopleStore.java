package dev.answercoach.people;

import dev.answercoach.store.PersonalData;
import java.time.InstantSource;
import org.jdbi.v3.core.Handle;

/** Remembers whom the bot has welcomed. */
public final class PeopleStore implements PersonalData {
    private final InstantSource clock;

    public PeopleStore(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Notes that a user is welcomed now. Of several at the same time exactly one is told true; the others wait until that
     * one has committed.
     *
     * @return whether this is the first time, since ever or since everything of the user was deleted
     */
    public boolean welcome(Handle handle, String user) {
        return handle.createUpdate("insert into person (user_id, welcomed_at) values (:user, :now)"
                                + " on conflict (user_id) do nothing")
                        .bind("user", user)
                        .bind("now", clock.millis())
                        .execute()
                > 0;
    }

    /** Whether the user has been welcomed. */
    public boolean isWelcomed(Handle handle, String user) {
        return PersonalData.rowsOf(handle, "person", user) > 0;
    }

    @Override
    public void deleteUser(Handle handle, String user) {
        handle.createUpdate("delete from person where user_id = :user")
                .bind("user", user)
                .execute();
    }
}
