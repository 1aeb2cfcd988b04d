package dev.answercoach.playground;

import java.time.InstantSource;

/**
 * How a playground is started.
 *
 * @param port of everything that is HTTP, 0 for a free one
 * @param gatewayPort of the gateway, 0 for a free one
 * @param token the bot's
 * @param clock must go with real time, since clients judge the age of ids by their own clocks
 */
public record PlaygroundOptions(int port, int gatewayPort, String token, InstantSource clock) {
    /** The bot's token unless told otherwise. */
    public static final String TOKEN = "playground-token";

    public PlaygroundOptions {
        if (token.isBlank()) {
            throw new IllegalArgumentException("token is blank");
        }
    }

    /** Free ports and the usual token. */
    public static PlaygroundOptions usual(InstantSource clock) {
        return new PlaygroundOptions(0, 0, TOKEN, clock);
    }

    /** Does not show the token. */
    @Override
    public String toString() {
        return "PlaygroundOptions[port=" + port + ", gatewayPort=" + gatewayPort + "]";
    }
}
