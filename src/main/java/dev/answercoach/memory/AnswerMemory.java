package dev.answercoach.memory;

import dev.answercoach.model.AnswerShelf;
import dev.answercoach.store.Database;
import dev.answercoach.store.PersonalData;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps answers of the model in the database, for so long and so much. A question is kept as a fingerprint; an answer quotes the
 * user's draft, so it is theirs: nobody else is given it, and it goes when they delete everything or a review.
 *
 * <p>What is too old is found by nobody at once; it is deleted, and what is too much with it, by {@link #sweep}.
 *
 * <p>A database that fails makes nobody wait and nothing fail: the model is asked.
 */
public final class AnswerMemory implements AnswerShelf, PersonalData {
    private static final Logger LOG = LoggerFactory.getLogger(AnswerMemory.class);

    /** A row in the table and in its index, beside its texts. */
    static final int ROW_CHARACTERS = 100;

    private static final int KEPT_BETWEEN_SWEEPS = 100;

    private final Database database;
    private final MemoryRules rules;
    private final InstantSource clock;
    private final AtomicInteger kept = new AtomicInteger();

    public AnswerMemory(Database database, MemoryRules rules, InstantSource clock) {
        this.database = database;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public Optional<String> find(String user, String question) {
        if (rules.keepsNothing()) {
            return Optional.empty();
        }
        try {
            Optional<String> known = database.read(handle -> find(handle, user, question));
            if (known.isEmpty()) {
                database.useTransaction(handle -> makeRoom(handle, user, question));
            }
            return known;
        } catch (RuntimeException e) {
            LOG.warn("event=answers-not-remembered cause={}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    @Override
    public void keep(String user, String question, String answer) {
        if (rules.keepsNothing()) {
            return;
        }
        try {
            database.useTransaction(handle -> keep(handle, user, question, answer));
            // With the first too: a program that runs for one review only keeps the bounds as well.
            if (kept.getAndIncrement() % KEPT_BETWEEN_SWEEPS == 0) {
                sweep();
            }
        } catch (RuntimeException e) {
            LOG.warn("event=answer-not-kept cause={}", e.getClass().getSimpleName());
        }
    }

    /** Deletes what is too old, then the oldest of what is too much. To be called daily. */
    public void sweep() {
        database.useTransaction(this::forgetWhatIsTooMuch);
    }

    /** Deletes all answers that a user was given: they quote the user's drafts. */
    public void forget(String user) {
        database.useTransaction(handle -> deleteUser(handle, user));
    }

    private Optional<String> find(Handle handle, String user, String question) {
        return handle.createQuery("select answer from model_answer where user_id = :user and question = :question"
                        + " and answer is not null and kept_at > :oldest")
                .bind("user", user)
                .bind("question", question)
                .bind("oldest", oldest())
                .mapTo(String.class)
                .findOne();
    }

    /** A row without an answer: who deletes everything meanwhile deletes it too, and then nothing is kept. */
    private void makeRoom(Handle handle, String user, String question) {
        handle.createUpdate("insert into model_answer (user_id, question, answer, characters, kept_at)"
                        + " values (:user, :question, null, :characters, :now)"
                        + " on conflict (user_id, question) do update set answer = null,"
                        + " characters = excluded.characters, kept_at = excluded.kept_at"
                        + " where model_answer.kept_at <= :oldest")
                .bind("user", user)
                .bind("question", question)
                .bind("characters", characters(user, question, ""))
                .bind("now", clock.millis())
                .bind("oldest", oldest())
                .execute();
    }

    private void keep(Handle handle, String user, String question, String answer) {
        handle.createUpdate("update model_answer set answer = :answer, characters = :characters, kept_at = :now"
                        + " where user_id = :user and question = :question")
                .bind("answer", answer)
                .bind("characters", characters(user, question, answer))
                .bind("now", clock.millis())
                .bind("user", user)
                .bind("question", question)
                .execute();
    }

    private static int characters(String user, String question, String answer) {
        return ROW_CHARACTERS + user.length() + question.length() + answer.length();
    }

    private void forgetWhatIsTooMuch(Handle handle) {
        handle.createUpdate("delete from model_answer where kept_at <= :oldest")
                .bind("oldest", oldest())
                .execute();
        handle.createUpdate("delete from model_answer where (user_id, question) in (select user_id, question from"
                        + " (select user_id, question, sum(characters) over (order by kept_at desc, user_id desc, question desc)"
                        + " as newer from model_answer) kept where newer > :most)")
                .bind("most", rules.maxCharacters())
                .execute();
    }

    private long oldest() {
        return clock.instant().minus(rules.maxAge()).toEpochMilli();
    }

    @Override
    public void deleteUser(Handle handle, String user) {
        handle.createUpdate("delete from model_answer where user_id = :user")
                .bind("user", user)
                .execute();
    }

    /**
     * What is kept.
     *
     * @param maxCharacters of all answers and their keys together, in UTF-16 units; 0 keeps nothing
     * @param maxAge after which an answer is forgotten
     */
    public record MemoryRules(long maxCharacters, Duration maxAge) {
        boolean keepsNothing() {
            return maxCharacters == 0;
        }
    }
}
