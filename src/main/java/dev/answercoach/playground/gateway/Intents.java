package dev.answercoach.playground.gateway;

/** The intents of a session that matter here. Source: Discord's reference, "Gateway Intents". */
final class Intents {
    static final int GUILDS = 1;
    static final int GUILD_MEMBERS = 1 << 1;
    static final int GUILD_PRESENCES = 1 << 8;
    static final int GUILD_MESSAGES = 1 << 9;
    static final int DIRECT_MESSAGES = 1 << 12;
    static final int MESSAGE_CONTENT = 1 << 15;

    /** Those that a developer must switch on for the application first. */
    static final int PRIVILEGED = GUILD_MEMBERS | GUILD_PRESENCES | MESSAGE_CONTENT;

    private Intents() {}

    /** Whether a session with these intents is told of the event. */
    static boolean tell(int intents, String event, boolean inGuild) {
        if (event.startsWith("MESSAGE_")) {
            return (intents & (inGuild ? GUILD_MESSAGES : DIRECT_MESSAGES)) != 0;
        }
        if (event.startsWith("THREAD_") || event.startsWith("CHANNEL_") || event.startsWith("GUILD_")) {
            return (intents & GUILDS) != 0;
        }
        return true;
    }
}
