package dev.answercoach.playground.gateway;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Whether the bot's token is good, and which privileged intents it has. */
public final class Access {
    private final String token;
    private volatile boolean revoked;
    private volatile int granted;

    public Access(String token) {
        this.token = token;
    }

    /** Whether this token, without the word before it, lets the bot in. */
    public boolean admits(String given) {
        return !revoked
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    public void revoked(boolean isRevoked) {
        revoked = isRevoked;
    }

    /** Switches a privileged intent on or off: {@code guildMembers}, {@code guildPresences}, {@code messageContent}. */
    public boolean grant(String intent, boolean isGranted) {
        int bit = switch (intent) {
            case "guildMembers" -> Intents.GUILD_MEMBERS;
            case "guildPresences" -> Intents.GUILD_PRESENCES;
            case "messageContent" -> Intents.MESSAGE_CONTENT;
            default -> 0;
        };
        synchronized (this) {
            granted = isGranted ? granted | bit : granted & ~bit;
        }
        return bit != 0;
    }

    boolean allows(int intents) {
        return (intents & Intents.PRIVILEGED & ~granted) == 0;
    }
}
