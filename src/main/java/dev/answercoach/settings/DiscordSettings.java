package dev.answercoach.settings;

import java.net.URI;

/**
 * How the bot logs in to Discord, and where Discord is. Large bots point the first two addresses at a REST proxy and a
 * gateway proxy of their own.
 *
 * @param token the bot's token
 * @param apiUrl where Discord's REST API is, with its version
 * @param gatewayUrl where the gateway is connected to, {@code ws} or {@code wss}
 * @param cdnUrl the one place from which attachments are fetched
 */
public record DiscordSettings(Secret token, URI apiUrl, URI gatewayUrl, URI cdnUrl) {
    static final DiscordSettings DEFAULTS = new DiscordSettings(
            Secret.NONE,
            URI.create("https://discord.com/api/v10"),
            URI.create("wss://gateway.discord.gg"),
            URI.create("https://cdn.discordapp.com"));

    public DiscordSettings {
        Bounds.webAddress("api-url", apiUrl);
        Bounds.socketAddress("gateway-url", gatewayUrl);
        Bounds.webAddress("cdn-url", cdnUrl);
    }
}
