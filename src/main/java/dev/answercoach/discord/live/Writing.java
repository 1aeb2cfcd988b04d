package dev.answercoach.discord.live;

import net.dv8tion.jda.api.JDA;

/**
 * How a card is written.
 *
 * @param jda the connection
 * @param begun is told each time that a message of the card stands for the first time
 */
public record Writing(JDA jda, Runnable begun) {
    /** A card whose beginning nobody waits for. */
    public static Writing over(JDA jda) {
        return new Writing(jda, () -> {});
    }
}
