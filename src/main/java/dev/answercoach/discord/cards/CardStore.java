package dev.answercoach.discord.cards;

import dev.answercoach.store.PersonalData;
import dev.answercoach.store.RandomIds;
import dev.answercoach.text.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/** Keeps cards and which of their messages stand already. */
public final class CardStore implements PersonalData {
    /** How long the buttons of a card can be used. */
    public static final Duration LIFE = Duration.ofDays(30);

    private static final String CARD = "select * from discord_card ";

    private final RandomIds ids;
    private final InstantSource clock;

    public CardStore(RandomIds ids, InstantSource clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A card that is about to be shown.
     *
     * @param submission what the user handed in, as JSON
     * @param review the review that it shows, empty while there is none
     */
    public record NewCard(
            String user,
            Card.Kind kind,
            Language language,
            Address address,
            String submission,
            Optional<String> review,
            int rewriteNumber) {
        /** A card that asks its user for something. */
        public static NewCard prompt(String user, Language language, Address address, String submission) {
            return new NewCard(user, Card.Kind.PROMPT, language, address, submission, Optional.empty(), 0);
        }
    }

    /** Keeps a new card, open. */
    public Card open(Handle handle, NewCard card) {
        Instant now = Instant.ofEpochMilli(clock.millis());
        Card opened = new Card(
                ids.next(),
                card.user(),
                card.kind(),
                Card.State.OPEN,
                card.language(),
                card.address(),
                card.submission(),
                card.review().orElse(null),
                card.rewriteNumber(),
                now,
                now.plus(LIFE));
        Address address = opened.address();
        handle.createUpdate(
                        "insert into discord_card (id, user_id, kind, state, language, token, token_until, channel_id, server_id,"
                                + " shared, follow_ups, submission, review_id, rewrite_number, created_at, expires_at)"
                                + " values (:id, :user, :kind, :state, :language, :token, :until, :channel, :server,"
                                + " :shared, :followUps, :submission, :review, :number, :created, :expires)")
                .bind("id", opened.id())
                .bind("user", opened.user())
                .bind("kind", opened.kind().name())
                .bind("state", opened.state().name())
                .bind("language", opened.language().name())
                .bind("token", address.token())
                .bind("until", address.until().toEpochMilli())
                .bind("channel", address.channel())
                .bind("server", address.server())
                .bind("shared", address.shared() ? 1 : 0)
                .bind("followUps", address.followUps())
                .bind("submission", opened.submission())
                .bind("review", opened.review())
                .bind("number", opened.rewriteNumber())
                .bind("created", opened.createdAt().toEpochMilli())
                .bind("expires", opened.expiresAt().toEpochMilli())
                .execute();
        return opened;
    }

    public Optional<Card> find(Handle handle, String id) {
        return handle.createQuery(CARD + "where id = :id")
                .bind("id", id)
                .map(CardStore::card)
                .findOne();
    }

    /**
     * Holds a card until the transaction ends: whoever erases it meanwhile waits, and then erases too what is kept for it
     * here. False if there is no such card any more.
     */
    public boolean hold(Handle handle, String card) {
        return handle.createUpdate("update discord_card set state = state where id = :id")
                        .bind("id", card)
                        .execute()
                == 1;
    }

    /** What was handed in is kept elsewhere; the card remembers this instead. */
    public void resubmit(Handle handle, String card, String submission) {
        handle.createUpdate("update discord_card set submission = :submission where id = :id")
                .bind("submission", submission)
                .bind("id", card)
                .execute();
    }

    /** From now on the card shows this review, which holds what was handed in. */
    public void attach(Handle handle, String card, String review) {
        handle.createUpdate("update discord_card set review_id = :review, submission = '' where id = :id")
                .bind("review", review)
                .bind("id", card)
                .execute();
    }

    /** Forgets what was handed in with a card. */
    public void forget(Handle handle, String card) {
        handle.createUpdate("update discord_card set submission = '' where id = :id")
                .bind("id", card)
                .execute();
    }

    /** The cards that show a review, the oldest first. */
    public List<Card> of(Handle handle, String review) {
        return handle.createQuery(CARD + "where review_id = :review order by created_at, id")
                .bind("review", review)
                .map(CardStore::card)
                .list();
    }

    /** All that a card was to show has come to this; its token is forgotten. */
    public void close(Handle handle, String card, Card.State state) {
        handle.createUpdate("update discord_card set state = :state, token = '' where id = :id")
                .bind("state", state.name())
                .bind("id", card)
                .execute();
    }

    /** A message of the card stands. */
    public void posted(Handle handle, String card, String slot, String message) {
        handle.createUpdate("insert into discord_card_message (card_id, slot, message_id)"
                        + " select id, :slot, :message from discord_card where id = :id"
                        + " on conflict (card_id, slot) do update set message_id = excluded.message_id")
                .bind("id", card)
                .bind("slot", slot)
                .bind("message", message)
                .execute();
    }

    /** The messages of a card that stand, by their slots. */
    public Map<String, String> messages(Handle handle, String card) {
        return handle.createQuery("select slot, message_id from discord_card_message where card_id = :id")
                .bind("id", card)
                .collectRows(Collectors.toMap(
                        row -> row.getColumn("slot", String.class), row -> row.getColumn("message_id", String.class)));
    }

    /** The cards of these kinds, of all users, that have more to show, the oldest first. */
    public List<Card> unfinished(Handle handle, Set<Card.Kind> kinds) {
        return handle.createQuery(CARD + "where state = :state and kind in (<kinds>) order by created_at, id")
                .bind("state", Card.State.OPEN.name())
                .bindList("kinds", kinds.stream().map(Card.Kind::name).toList())
                .map(CardStore::card)
                .list();
    }

    /** The kind of each of the user's cards that could not be shown when it was done. */
    public List<Card.Kind> unseen(Handle handle, String user) {
        return handle.createQuery("select kind from discord_card where user_id = :user and state = :unseen")
                .bind("user", user)
                .bind("unseen", Card.State.UNSEEN.name())
                .mapTo(String.class)
                .map(Card.Kind::valueOf)
                .list();
    }

    /** The user has been told of the cards that could not be shown. */
    public void seen(Handle handle, String user) {
        handle.createUpdate("update discord_card set state = :closed where user_id = :user and state = :unseen")
                .bind("closed", Card.State.CLOSED.name())
                .bind("unseen", Card.State.UNSEEN.name())
                .bind("user", user)
                .execute();
    }

    /** Forgets cards whose buttons can no longer be used. */
    public void deleteExpired(Handle handle) {
        handle.createUpdate("delete from discord_card where expires_at < :now")
                .bind("now", clock.millis())
                .execute();
    }

    @Override
    public void deleteUser(Handle handle, String user) {
        handle.createUpdate("delete from discord_card where user_id = :user")
                .bind("user", user)
                .execute();
    }

    private static Card card(RowView row) {
        return new Card(
                row.getColumn("id", String.class),
                row.getColumn("user_id", String.class),
                Card.Kind.valueOf(row.getColumn("kind", String.class)),
                Card.State.valueOf(row.getColumn("state", String.class)),
                Language.valueOf(row.getColumn("language", String.class)),
                new Address(
                        row.getColumn("token", String.class),
                        Instant.ofEpochMilli(row.getColumn("token_until", Long.class)),
                        row.getColumn("channel_id", String.class),
                        row.getColumn("server_id", String.class),
                        row.getColumn("shared", Integer.class) != 0,
                        row.getColumn("follow_ups", Integer.class)),
                row.getColumn("submission", String.class),
                row.getColumn("review_id", String.class),
                row.getColumn("rewrite_number", Integer.class),
                Instant.ofEpochMilli(row.getColumn("created_at", Long.class)),
                Instant.ofEpochMilli(row.getColumn("expires_at", Long.class)));
    }
}
