package dev.answercoach.budget;

import dev.answercoach.store.PersonalData;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/**
 * Keeps how many tokens were spent on a day, in days since 1970-01-01.
 *
 * <p>An account is opened before anything is charged to it, and a charge opens none: who deletes everything of theirs while the
 * model works is not noted anew when it has done.
 */
public final class SpendingStore implements PersonalData {
    /** The day before is kept, since what was asked before midnight may be charged after it. */
    private static final long DAYS_KEPT = 2;

    static final long NO_ACCOUNT = -1;

    /** Closes the accounts of days long past. To be called daily. */
    public void sweep(Handle handle, Instant now) {
        for (Payer payer : Payer.values()) {
            handle.createUpdate("delete from " + payer.table() + " where day <= :past")
                    .bind("past", day(now) - DAYS_KEPT)
                    .execute();
        }
    }

    static long day(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), Duration.ofDays(1).toSeconds());
    }

    /** Opens an account, unless there is one. */
    void open(Handle handle, Payer payer, String id, long day) {
        handle.createUpdate("insert into " + payer.table() + " (day, " + payer.column() + ", tokens)"
                        + " values (:day, :id, 0) on conflict (day, " + payer.column() + ") do nothing")
                .bind("day", day)
                .bind("id", id)
                .execute();
    }

    /** Tokens spent so far; {@value #NO_ACCOUNT} where no account is open. */
    long spent(Handle handle, Payer payer, String id, long day) {
        return handle.createQuery(
                        "select tokens from " + payer.table() + " where day = :day and " + payer.column() + " = :id")
                .bind("day", day)
                .bind("id", id)
                .mapTo(Long.class)
                .findOne()
                .orElse(NO_ACCOUNT);
    }

    /** Adds tokens to an open account; does nothing where there is none. */
    void charge(Handle handle, Payer payer, String id, long day, long tokens) {
        handle.createUpdate("update " + payer.table() + " set tokens = tokens + :tokens" + " where day = :day and "
                        + payer.column() + " = :id")
                .bind("tokens", tokens)
                .bind("day", day)
                .bind("id", id)
                .execute();
    }

    @Override
    public void deleteUser(Handle handle, String user) {
        handle.createUpdate("delete from user_spending where user_id = :user")
                .bind("user", user)
                .execute();
    }
}
