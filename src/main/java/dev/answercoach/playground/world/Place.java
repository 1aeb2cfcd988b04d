package dev.answercoach.playground.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Somewhere messages stand: a server's channel, a thread, or the direct messages of the bot and one person. */
public sealed interface Place permits GuildChannel, ThreadChannel, DirectChannel {
    String id();

    String name();

    /** {@code guild}, {@code dm}, {@code foreign} or {@code thread}. */
    String kind();

    /** The server; none for direct messages. */
    Optional<Guild> guild();

    /** Whether this person sees what stands here. */
    boolean isSeenBy(User user);

    /** What this user, or the bot, may do here: bits of {@link Permissions}. */
    long permissions(User user);

    /** The channel as Discord describes it. */
    ObjectNode json();

    /** Whether the bot is here by itself, not only as an app that a person brought along. */
    default boolean hasBot() {
        return guild().map(Guild::hasBot).orElse(true);
    }
}
