package dev.answercoach.discord.cards;

import java.time.Duration;
import java.time.Instant;

/**
 * Where the messages of a card are written to.
 *
 * @param token the interaction's token
 * @param until when Discord forgets the token
 * @param channel the channel's id
 * @param server the server's id, empty in direct messages
 * @param shared whether everybody there sees them, or the user alone
 * @param followUps messages that may still follow the first one, {@link #UNLIMITED} where Discord sets no bound
 */
public record Address(String token, Instant until, String channel, String server, boolean shared, int followUps) {
    /** How long Discord keeps an interaction's token (Discord, "Receiving and Responding"). */
    public static final Duration TOKEN_LIFE = Duration.ofMinutes(15);

    /** What a user-installed app may add where the bot itself is not (Discord's answer to one more is 40094). */
    public static final int FOREIGN_FOLLOW_UPS = 5;

    public static final int UNLIMITED = -1;

    /** The end of the token's life minus what a request may take on its way. */
    private static final Duration MARGIN = Duration.ofSeconds(10);

    public boolean isAlive(Instant now) {
        return !token.isEmpty() && now.isBefore(until.minus(MARGIN));
    }

    public boolean isLimited() {
        return followUps != UNLIMITED;
    }

    @Override
    public String toString() {
        return "Address[channel=" + channel + ", until=" + until + ", shared=" + shared + "]";
    }
}
