package dev.answercoach.posting;

import dev.answercoach.store.PersonalData;
import dev.answercoach.store.RandomIds;
import dev.answercoach.store.TextKey;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/** Keeps postings. */
public final class PostingStore implements PersonalData {
    private static final String COLUMNS = "id, user_id, title, text, created_at";

    private final RandomIds ids;
    private final InstantSource clock;

    public PostingStore(RandomIds ids, InstantSource clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /** Keeps a posting, exactly as it was pasted; a text that the user has kept already is the posting that it was. */
    public Posting keep(Handle handle, String user, String title, String text) {
        return handle.createQuery("insert into posting (id, user_id, title, text, text_key, created_at, used_at)"
                        + " values (:id, :user, :title, :text, :key, :now, :now)"
                        + " on conflict (user_id, text_key) do update set used_at = excluded.used_at"
                        + " returning " + COLUMNS)
                .bind("id", ids.next())
                .bind("user", user)
                .bind("title", title)
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

    /** The user's postings, the one last kept first. */
    public List<Posting> list(Handle handle, String user, int limit) {
        return handle.createQuery("select " + COLUMNS
                        + " from posting where user_id = :user order by used_at desc, id limit :limit")
                .bind("user", user)
                .bind("limit", limit)
                .map(PostingStore::posting)
                .list();
    }

    @Override
    public void deleteUser(Handle handle, String user) {
        handle.createUpdate("delete from posting where user_id = :user")
                .bind("user", user)
                .execute();
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
