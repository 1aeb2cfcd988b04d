package dev.answercoach.playground.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import dev.answercoach.playground.wire.Refusal;
import dev.answercoach.playground.wire.Reply;
import dev.answercoach.playground.wire.Routes;
import java.util.Map;

/** With what a tester disturbs the gateway, takes the bot's token away, and grants it intents. */
public final class GatewayRoutes {
    private final Gateway gateway;
    private final Access access;

    public GatewayRoutes(Gateway gateway, Access access) {
        this.gateway = gateway;
        this.access = access;
    }

    public void addTo(Routes routes) {
        routes.on("POST", "/gateway", call -> disturb(call.json()))
                .on("POST", "/gateway/intents", call -> grant(call.json()))
                .on("POST", "/token", call -> revoke(call.json()));
    }

    private Reply disturb(JsonNode wish) {
        switch (wish.path("action").asText()) {
            case "drop" -> gateway.drop();
            case "reconnect" -> gateway.askToReconnect();
            case "invalid-session" -> gateway.invalidate();
            case "invalid-session-resumable" -> gateway.interrupt();
            case "close" -> gateway.close(code(wish));
            default ->
                throw Refusal.sentence(
                        400, "action must be drop, reconnect, invalid-session, invalid-session-resumable or close.");
        }
        return Reply.empty(204);
    }

    private static int code(JsonNode wish) {
        int code = wish.path("code").asInt(4000);
        if (code != 1000 && (code < 4000 || code > 4999)) {
            throw Refusal.sentence(400, "code must be 1000 or between 4000 and 4999.");
        }
        return code;
    }

    private Reply grant(JsonNode wish) {
        for (Map.Entry<String, JsonNode> one : wish.properties()) {
            if (!access.grant(one.getKey(), one.getValue().asBoolean())) {
                throw Refusal.sentence(400, "Privileged are guildMembers, guildPresences and messageContent.");
            }
        }
        return Reply.empty(204);
    }

    private Reply revoke(JsonNode wish) {
        access.revoked(wish.path("revoked").asBoolean());
        return Reply.empty(204);
    }
}
