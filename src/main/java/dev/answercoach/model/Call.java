package dev.answercoach.model;

import java.time.Instant;

/**
 * Who asks, where, and for how long.
 *
 * @param user whose text is asked about: answers are cached for this user alone
 * @param server the server in which the user asked, {@link #NO_SERVER} outside of any
 * @param deadline until when the caller waits
 * @param take 0 for the usual answer, another number for another take that the cache must not answer
 */
public record Call(String user, String server, Instant deadline, int take) {
    /** In direct messages, and in the terminal. */
    public static final String NO_SERVER = "";

    /** The same for another take. */
    public Call withTake(int other) {
        return new Call(user, server, deadline, other);
    }
}
