package dev.answercoach.discord.cards;

import dev.answercoach.text.Language;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the bot shows a user in answer to one interaction.
 *
 * @param id random and unguessable; the buttons of its messages carry it
 * @param user whose it is; nobody else may use its buttons
 * @param kind what it shows
 * @param state whether something is still to be shown
 * @param language the language of its frame
 * @param address where its messages are written to
 * @param submission what the user handed in, as JSON; once that is kept elsewhere, {@link #NO_SUBMISSION} or where
 * @param review the review that it shows, null while there is none
 * @param rewriteNumber for a {@link Kind#WISH} the number, from 1, of the rewrite that it shows; else 0
 * @param createdAt when the user asked for it
 * @param expiresAt until when its buttons may be used
 */
public record Card(
        String id,
        String user,
        Kind kind,
        State state,
        Language language,
        Address address,
        String submission,
        @Nullable String review,
        int rewriteNumber,
        Instant createdAt,
        Instant expiresAt) {
    public static final String NO_SUBMISSION = "";

    /** What a card shows. */
    public enum Kind {
        /** Something was asked of the user (a modal, a list, a confirmation); nothing is to be shown. */
        PROMPT,
        /** A review from its beginning. */
        REVIEW,
        /** One rewrite that was wished for after the review. */
        WISH,
        /** A posting, from its text or file on. */
        POSTING
    }

    /** How far a card is. */
    public enum State {
        /** There is more to show. */
        OPEN,
        /** All was shown. */
        CLOSED,
        /** All is done, and it could not be shown any more: the user is to be told. */
        UNSEEN
    }

    public Optional<String> reviewId() {
        return Optional.ofNullable(review);
    }

    public boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** Without what was handed in. */
    @Override
    public String toString() {
        return "Card[" + id + ", " + kind + ", " + state + "]";
    }
}
