package dev.answercoach.settings;

/**
 * How the bot logs in to Discord.
 *
 * @param token the bot's token
 */
public record DiscordSettings(Secret token) {
    static final DiscordSettings DEFAULTS = new DiscordSettings(Secret.NONE);
}
