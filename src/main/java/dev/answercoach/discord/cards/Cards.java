package dev.answercoach.discord.cards;

import dev.answercoach.discord.cards.CardStore.NewCard;
import dev.answercoach.store.Database;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** The cards of the bot, each step committed when it returns. */
public final class Cards {
    private final Database database;
    private final CardStore store;

    public Cards(Database database, CardStore store) {
        this.database = database;
        this.store = store;
    }

    public Card open(NewCard card) {
        return database.inTransaction(handle -> store.open(handle, card));
    }

    /** The same, with something else that is kept in the same commit. */
    public Card open(NewCard card, Consumer<Handle> together) {
        return database.inTransaction(handle -> {
            together.accept(handle);
            return store.open(handle, card);
        });
    }

    /** Forgets what was handed in with a card, in a transaction that keeps it elsewhere. */
    public void forget(Handle handle, Card card) {
        store.forget(handle, card.id());
    }

    /** The cards that show this review, closed ones included. */
    public List<Card> of(String review) {
        return database.read(handle -> store.of(handle, review));
    }

    public Optional<Card> find(String id) {
        return database.read(handle -> store.find(handle, id));
    }

    public void close(Card card, Card.State state) {
        database.useTransaction(handle -> store.close(handle, card.id(), state));
    }

    public void posted(Card card, String slot, String message) {
        database.useTransaction(handle -> store.posted(handle, card.id(), slot, message));
    }

    public Map<String, String> messages(Card card) {
        return database.read(handle -> store.messages(handle, card.id()));
    }

    public List<Card> unfinished(Set<Card.Kind> kinds) {
        return database.read(handle -> store.unfinished(handle, kinds));
    }

    public List<Card.Kind> unseen(String user) {
        return database.read(handle -> store.unseen(handle, user));
    }

    public void seen(String user) {
        database.useTransaction(handle -> store.seen(handle, user));
    }

    public void deleteExpired() {
        database.useTransaction(store::deleteExpired);
    }
}
