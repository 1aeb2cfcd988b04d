package dev.answercoach.playground.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.answercoach.playground.wire.Json;

/** Reads from a message object whom it pings: ids of users and roles, and {@code everyone}. */
final class Pinged {
    private Pinged() {}

    static ArrayNode by(JsonNode message) {
        ArrayNode pings = Json.array();
        message.path("mentions").forEach(user -> pings.add(user.path("id").asText()));
        message.path("mention_roles").forEach(role -> pings.add(role.asText()));
        if (message.path("mention_everyone").asBoolean()) {
            pings.add("everyone");
        }
        return pings;
    }
}
