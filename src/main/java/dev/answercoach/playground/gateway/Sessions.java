package dev.answercoach.playground.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.playground.wire.Json;
import dev.answercoach.playground.world.BotLine;
import dev.answercoach.playground.world.Place;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** All sessions of the bot, those with and those without a connection; tells each what its shard and its intents let it hear. */
public final class Sessions implements BotLine {
    /** Sessions whose connection was lost and that may come back. */
    private static final int WAITING = 8;

    private final String botId;
    private final Collection<Session> sessions = new CopyOnWriteArrayList<>();

    public Sessions(String botId) {
        this.botId = botId;
    }

    void add(Session session) {
        sessions.add(session);
    }

    Optional<Session> find(String id) {
        return sessions.stream().filter(session -> session.id().equals(id)).findFirst();
    }

    void remove(Session session) {
        sessions.remove(session);
    }

    void forgetTheOldest() {
        List<Session> waiting =
                sessions.stream().filter(session -> !session.isConnected()).toList();
        if (waiting.size() > WAITING) {
            sessions.removeAll(waiting.subList(0, waiting.size() - WAITING));
        }
    }

    /** Whether the bot is listening. */
    public boolean isConnected() {
        return sessions.stream().anyMatch(Session::isConnected);
    }

    @Override
    public void tell(String event, JsonNode content, Place place) {
        boolean inGuild = place.guild().isPresent();
        String json = Json.text(content);
        for (Session session : sessions) {
            if (Sharding.shard(place, session.shards()) == session.shard()
                    && Intents.tell(session.intents(), event, inGuild)) {
                boolean hidden = inGuild && hidesContent(session, event, content);
                session.tell(event, hidden ? Json.text(withoutContent(content)) : json);
            }
        }
    }

    /** Source: Discord's reference, "Message Content Intent". */
    private boolean hidesContent(Session session, String event, JsonNode message) {
        return event.startsWith("MESSAGE_")
                && (session.intents() & Intents.MESSAGE_CONTENT) == 0
                && !message.path("author").path("id").asText().equals(botId)
                && Json.elements(message.path("mentions"))
                        .noneMatch(user -> user.path("id").asText().equals(botId));
    }

    private static JsonNode withoutContent(JsonNode message) {
        if (!message.has("content")) {
            return message;
        }
        ObjectNode hidden = Json.object();
        hidden.setAll((ObjectNode) message);
        hidden.put("content", "");
        for (String part : new String[] {"embeds", "attachments", "components"}) {
            hidden.putArray(part);
        }
        return hidden;
    }
}
