package dev.answercoach.playground.world;

import com.fasterxml.jackson.databind.JsonNode;

/** The line over which the bot is told what happens. Whether it hears it is its own affair. */
@FunctionalInterface
public interface BotLine {
    /**
     * Tells the bot.
     *
     * @param event Discord's name of the event, such as {@code MESSAGE_CREATE}
     * @param content what happened, not changed afterwards
     * @param place where it happened; it decides which shard and which intents are told
     */
    void tell(String event, JsonNode content, Place place);
}
