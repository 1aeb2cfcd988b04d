package dev.answercoach.answers;

import dev.answercoach.store.Holding;
import dev.answercoach.store.PersonalData;
import dev.answercoach.store.RandomIds;
import dev.answercoach.store.TextKey;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/**
 * Keeps answers and their versions.
 *
 * <p>Writers of one answer queue at its row: each begins by writing there, and what it reads afterwards is what the one
 * before it has committed. So no text is saved twice and no number is given twice, on either database, without retries.
 */
public final class AnswerStore implements PersonalData {
    private static final String VERSION = "select answer_id, number, text, origin, created_at from answer_version ";
    private static final String ANSWER = "select id, user_id, question, created_at from answer ";

    private final RandomIds ids;
    private final InstantSource clock;

    public AnswerStore(RandomIds ids, InstantSource clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Keeps a draft, exactly as it was typed. The same user's draft for the same question is the next version of that
     * answer; a text that the answer has already is the version that it is. Drafts without a question are answers of
     * their own.
     */
    public Version keepDraft(Handle handle, String user, String question, String text) {
        String answerId = handle.createQuery(
                        "insert into answer (id, user_id, question, question_key, created_at, used_at)"
                                + " values (:id, :user, :question, :key, :now, :now)"
                                + " on conflict (user_id, question_key) do update set used_at = excluded.used_at"
                                + " returning id")
                .bind("id", ids.next())
                .bind("user", user)
                .bind("question", question)
                .bind("key", QuestionKey.of(question, text))
                .bind("now", clock.millis())
                .mapTo(String.class)
                .one();
        return keepText(handle, answerId, text, Origin.DRAFT);
    }

    /** Saves a text as the answer's next version, or finds the version that has it; empty if there is no such answer. */
    public Optional<Version> saveVersion(Handle handle, String answerId, String text, Origin origin) {
        int answers = handle.createUpdate("update answer set used_at = :now where id = :id")
                .bind("now", clock.millis())
                .bind("id", answerId)
                .execute();
        return answers == 0 ? Optional.empty() : Optional.of(keepText(handle, answerId, text, origin));
    }

    /** Waits until no other transaction writes to this answer, and keeps the others waiting. */
    public void lock(Handle handle, String answerId) {
        handle.createUpdate("update answer set used_at = used_at where id = :id")
                .bind("id", answerId)
                .execute();
    }

    /**
     * Deletes a version that the user brought, and the answer with it if it was the last one. A version that the user saved
     * stays. The caller holds the answer's {@link #lock}.
     */
    public void deleteDraft(Handle handle, String answerId, int number) {
        handle.createUpdate("delete from answer_version"
                        + " where answer_id = :answer and number = :number and origin = :origin")
                .bind("answer", answerId)
                .bind("number", number)
                .bind("origin", Origin.DRAFT.name())
                .execute();
        handle.createUpdate("delete from answer where id = :answer"
                        + " and not exists (select 1 from answer_version where answer_id = :answer)")
                .bind("answer", answerId)
                .execute();
    }

    /** The version of that number. */
    public Optional<Version> find(Handle handle, String answerId, int number) {
        return handle.createQuery(VERSION + "where answer_id = :answer and number = :number")
                .bind("answer", answerId)
                .bind("number", number)
                .map(AnswerStore::version)
                .findOne();
    }

    /** The versions of an answer, the first one first. */
    public List<Version> versions(Handle handle, String answerId) {
        return handle.createQuery(VERSION + "where answer_id = :answer order by number")
                .bind("answer", answerId)
                .map(AnswerStore::version)
                .list();
    }

    public Optional<Answer> find(Handle handle, String answerId) {
        return handle.createQuery(ANSWER + "where id = :id")
                .bind("id", answerId)
                .map(AnswerStore::answer)
                .findOne();
    }

    /** The user's answers, the one last written first. */
    public List<Answer> answersOf(Handle handle, String user, int limit) {
        return handle.createQuery(ANSWER + "where user_id = :user order by used_at desc, id limit :limit")
                .bind("user", user)
                .bind("limit", limit)
                .map(AnswerStore::answer)
                .list();
    }

    @Override
    public void deleteUser(Handle handle, String user) {
        handle.createUpdate("delete from answer where user_id = :user")
                .bind("user", user)
                .execute();
    }

    @Override
    public List<Holding> holdings(Handle handle, String user) {
        return List.of(
                new Holding("answers", PersonalData.rowsOf(handle, "answer", user)),
                new Holding(
                        "versions",
                        PersonalData.rowsOf(handle, "answer_version join answer on answer.id = answer_id", user)));
    }

    /** The caller has written the answer's row, and so holds its lock. */
    private Version keepText(Handle handle, String answerId, String text, Origin origin) {
        String key = TextKey.of(text);
        handle.createUpdate("insert into answer_version (answer_id, number, text, text_key, origin, created_at)"
                        + " select :answer, coalesce(max(number), 0) + 1, :text, :key, :origin, :now"
                        + " from answer_version where answer_id = :answer"
                        + " on conflict (answer_id, text_key) do nothing")
                .bind("answer", answerId)
                .bind("text", text)
                .bind("key", key)
                .bind("origin", origin.name())
                .bind("now", clock.millis())
                .execute();
        return handle.createQuery(VERSION + "where answer_id = :answer and text_key = :key")
                .bind("answer", answerId)
                .bind("key", key)
                .map(AnswerStore::version)
                .one();
    }

    private static Version version(RowView row) {
        return new Version(
                row.getColumn("answer_id", String.class),
                row.getColumn("number", Integer.class),
                row.getColumn("text", String.class),
                Origin.valueOf(row.getColumn("origin", String.class)),
                Instant.ofEpochMilli(row.getColumn("created_at", Long.class)));
    }

    private static Answer answer(RowView row) {
        return new Answer(
                row.getColumn("id", String.class),
                row.getColumn("user_id", String.class),
                row.getColumn("question", String.class),
                Instant.ofEpochMilli(row.getColumn("created_at", Long.class)));
    }
}
