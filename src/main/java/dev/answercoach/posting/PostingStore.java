package dev.answercoach.posting;

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

/** Keeps postings, and for each user the one in use. */
public final class PostingStore implements PersonalData {
    private static final String COLUMNS = "id, user_id, title, text, created_at";

    private final RandomIds ids;
    private final InstantSource clock;

    public PostingStore(RandomIds ids, InstantSource clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Keeps a posting, exactly as it was pasted; a text that the user has kept already is the posting that it was.
     *
     * @param title how to list it; a blank one is made of the text's first line, a long one is cut
     */
    public Posting keep(Handle handle, String user, String title, String text) {
        return handle.createQuery("insert into posting (id, user_id, title, text, text_key, created_at, used_at)"
                        + " values (:id, :user, :title, :text, :key, :now, :now)"
                        + " on conflict (user_id, text_key) do update set used_at = excluded.used_at"
                        + " returning " + COLUMNS)
                .bind("id", ids.next())
                .bind("user", user)
                .bind("title", PostingTitle.listed(title, text))
                .bind("text", text)
                .bind("key", TextKey.of(text))
                .bind("now", clock.millis())
                .map(PostingStore::posting)
                .one();
    }

    public Optional<Posting> find(Handle handle, String id) {
        return handle.createQuery("select " + COLUMNS + " from posting where id = :id")
                .bind("id", id)
                .map(PostingStore::posting)
                .findOne();
    }

    /** The user's postings, the one last kept or taken into use first. */
    public List<Posting> list(Handle handle, String user, int limit) {
        return handle.createQuery("select " + COLUMNS
                        + " from posting where user_id = :user order by used_at desc, id limit :limit")
                .bind("user", user)
                .bind("limit", limit)
                .map(PostingStore::posting)
                .list();
    }

    /** All of the user's postings by name, the one last kept or taken into use first. */
    List<PostingName> names(Handle handle, String user) {
        return handle.createQuery("select id, title from posting where user_id = :user order by used_at desc, id")
                .bind("user", user)
                .map(row -> new PostingName(row.getColumn("id", String.class), row.getColumn("title", String.class)))
                .list();
    }

    /**
     * Takes a posting into use instead of the one before; false if the user has no such posting.
     *
     * <p>The posting's row is written first: who deletes it at the same time has then done so, or waits.
     */
    boolean use(Handle handle, String user, String id) {
        int found = handle.createUpdate("update posting set used_at = :now where id = :id and user_id = :user")
                .bind("now", clock.millis())
                .bind("id", id)
                .bind("user", user)
                .execute();
        if (found == 0) {
            return false;
        }
        handle.createUpdate("insert into posting_in_use (user_id, posting_id) values (:user, :id)"
                        + " on conflict (user_id) do update set posting_id = excluded.posting_id")
                .bind("user", user)
                .bind("id", id)
                .execute();
        return true;
    }

    /** The posting that is in use. */
    Optional<Posting> inUse(Handle handle, String user) {
        return handle.createQuery("select " + COLUMNS
                        + " from posting where id = (select posting_id from posting_in_use where user_id = :user)")
                .bind("user", user)
                .map(PostingStore::posting)
                .findOne();
    }

    void useNone(Handle handle, String user) {
        handle.createUpdate("delete from posting_in_use where user_id = :user")
                .bind("user", user)
                .execute();
    }

    /** Deletes a posting; false if the user has no such posting. It is no longer in use then; reviews for it stay. */
    boolean delete(Handle handle, String user, String id) {
        return handle.createUpdate("delete from posting where id = :id and user_id = :user")
                        .bind("id", id)
                        .bind("user", user)
                        .execute()
                > 0;
    }

    @Override
    public void deleteUser(Handle handle, String user) {
        handle.createUpdate("delete from posting where user_id = :user")
                .bind("user", user)
                .execute();
    }

    @Override
    public List<Holding> holdings(Handle handle, String user) {
        return List.of(new Holding("postings", PersonalData.rowsOf(handle, "posting", user)));
    }

    private static Posting posting(RowView row) {
        return new Posting(
                row.getColumn("id", String.class),
                row.getColumn("user_id", String.class),
                row.getColumn("title", String.class),
                row.getColumn("text", String.class),
                Instant.ofEpochMilli(row.getColumn("created_at", Long.class)));
    }
}
