package dev.answercoach.playground.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.playground.rules.Rules;
import dev.answercoach.playground.wire.Json;
import dev.answercoach.playground.wire.Refusal;
import dev.answercoach.playground.world.Message;
import java.util.Optional;

/** Applies Discord's rules to what the bot wants to send, and refuses what breaks one. */
final class Ruling {
    private Ruling() {}

    static void message(JsonNode message, BotBody body) {
        refuse(Rules.message(message, body.ruled(), false));
    }

    /** Judges an edit by what the message will be: components V2 cannot be switched off, nor on while there is content. */
    static void edit(Message before, JsonNode edit, BotBody body) {
        ObjectNode judged = edit.isObject() ? edit.deepCopy() : Json.object();
        int flags = judged.path("flags").asInt() | (before.flags() & Message.COMPONENTS_V2);
        if (flags != 0) {
            judged.put("flags", flags);
        }
        if ((flags & Message.COMPONENTS_V2) != 0) {
            keep(judged, before.json(), "content");
            keep(judged, before.json(), "embeds");
        }
        refuse(Rules.message(judged, body.ruled(), true));
    }

    static void modal(JsonNode data) {
        refuse(Rules.modal(data));
    }

    static void commands(JsonNode array) {
        refuse(Rules.commands(array));
    }

    static void choices(JsonNode data) {
        refuse(Rules.choices(data));
    }

    private static void keep(ObjectNode judged, JsonNode before, String field) {
        JsonNode kept = before.path(field);
        boolean isSomething = !kept.isEmpty() || !kept.asText("").isEmpty();
        if (!judged.has(field) && isSomething) {
            judged.set(field, kept);
        }
    }

    private static void refuse(Optional<ObjectNode> problems) {
        problems.ifPresent(body -> {
            // 40005 is the one error of these that is not a bad request.
            throw new Refusal(body.path("code").asInt() == 40005 ? 413 : 400, body);
        });
    }
}
