package dev.answercoach.posting;

import dev.answercoach.store.Database;
import dev.answercoach.text.Given;
import dev.answercoach.text.Remark;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * A user's postings: added, listed, deleted, and one of them in use, which is what the next reviews are for until the user
 * chooses another. Nobody reaches the posting of another by its id.
 */
public final class Postings {
    /** Nobody applies in more places at once; what is older is found by its name. */
    private static final int MOST_LISTED = 100;

    private final Database database;
    private final PostingStore store;
    private final int mostCharacters;

    /** @param mostCharacters UTF-16 units that a posting may have */
    public Postings(Database database, PostingStore store, int mostCharacters) {
        this.database = database;
        this.store = store;
        this.mostCharacters = mostCharacters;
    }

    /**
     * Keeps a posting, listed by the company and the role that it names, else by its first line. A text that the user has
     * added before is the posting that it was. Refused where there are no words, or too many characters.
     */
    public Given<Posting> add(String user, String text) {
        return database.inTransaction(handle -> add(handle, user, text));
    }

    /** The same in a transaction in which the caller keeps something of its own with the posting. */
    public Given<Posting> add(Handle handle, String user, String text) {
        if (text.length() > mostCharacters) {
            return Given.refused(Remark.key(
                    "posting.too-long",
                    Map.of("count", "%,d".formatted(text.length()), "most", "%,d".formatted(mostCharacters))));
        }
        if (!PostingTitle.hasWords(text)) {
            return Given.refused(Remark.key("posting.empty"));
        }
        String title = PostingTitle.of(DigestReader.read(text));
        return Given.accepted(store.keep(handle, user, title, text));
    }

    /** The user's postings, the one last added or taken into use first; at most {@value #MOST_LISTED}. */
    public List<Posting> list(String user) {
        return database.read(handle -> store.list(handle, user, MOST_LISTED));
    }

    /** The posting with this id, if it is this user's. */
    public Optional<Posting> find(String user, String id) {
        return database.read(handle -> store.find(handle, id))
                .filter(posting -> posting.user().equals(user));
    }

    /** The posting that a user means who chose an id, or typed a part of a title; of several the one last used. */
    public Optional<Posting> named(String user, String chosen) {
        return find(user, chosen)
                .or(() -> chosen.isBlank()
                        ? Optional.empty()
                        : matching(user, chosen, 1).stream().findFirst().flatMap(name -> find(user, name.id())));
    }

    /** Deletes a posting for good; false if the user has no such posting. Reviews that were made for it stay. */
    public boolean delete(String user, String id) {
        return database.inTransaction(handle -> store.delete(handle, user, id));
    }

    /** Makes a posting the one that the user's next reviews are for; empty if the user has no such posting. */
    public Optional<Posting> use(String user, String id) {
        return database.inTransaction(
                handle -> store.use(handle, user, id) ? store.find(handle, id) : Optional.empty());
    }

    /** The posting that the user's next reviews are for. */
    public Optional<Posting> current(String user) {
        return database.read(handle -> store.inUse(handle, user));
    }

    /** The user's next reviews are for no posting. */
    public void clearCurrent(String user) {
        database.useTransaction(handle -> store.useNone(handle, user));
    }

    /**
     * The user's postings whose title contains what has been typed, in any letter case; all of them where nothing has.
     *
     * @param most how many at most, the one last added or taken into use first
     */
    public List<PostingName> matching(String user, String typed, int most) {
        // SQLite knows letter case in ASCII only, so the titles are compared here.
        String sought = folded(typed);
        return database.read(handle -> store.names(handle, user)).stream()
                .filter(name -> folded(name.title()).contains(sought))
                .limit(most)
                .toList();
    }

    /** Composed, since some keyboards type Hangul in parts. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    }
}
