package dev.answercoach.model;

import java.time.Instant;

/**
 * Who asks, where, for how long, and who hears the answer grow.
 *
 * @param user whose text is asked about: answers are cached for this user alone
 * @param server the server in which the user asked, {@link #NO_SERVER} outside of any
 * @param deadline until when the caller waits
 * @param take 0 for the usual answer, another number for another take that the cache must not answer
 * @param progress hears an answer grow; not one that others have asked for before or that is remembered
 */
public record Call(String user, String server, Instant deadline, int take, Progress progress) {
    /** In direct messages, and in the terminal. */
    public static final String NO_SERVER = "";

    /** A call to whose answer nobody listens. */
    public Call(String user, String server, Instant deadline, int take) {
        this(user, server, deadline, take, Progress.NONE);
    }

    /** The same for another take. */
    public Call withTake(int other) {
        return new Call(user, server, deadline, other, progress);
    }

    /** The same with somebody who listens. */
    public Call heardBy(Progress other) {
        return new Call(user, server, deadline, take, other);
    }
}
