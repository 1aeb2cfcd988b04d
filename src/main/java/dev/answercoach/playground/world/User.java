package dev.answercoach.playground.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.playground.wire.Json;
import java.util.Locale;

/** A person, or the bot. */
public record User(String id, String name, String locale, boolean isBot) {

    /** The user as Discord describes one. */
    public ObjectNode json() {
        ObjectNode json = Json.object()
                .put("id", id)
                .put("username", username())
                .put("global_name", name)
                .put("discriminator", "0")
                .put("public_flags", 0)
                .put("flags", 0)
                .put("bot", isBot)
                .put("system", false);
        json.putNull("avatar");
        json.putNull("primary_guild");
        json.putNull("avatar_decoration_data");
        return json;
    }

    /** A user name of Discord is of lower-case letters, digits, points and low lines. */
    private String username() {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._]", "");
        return plain.isEmpty() ? "user" + id.substring(id.length() - 4) : plain;
    }
}
