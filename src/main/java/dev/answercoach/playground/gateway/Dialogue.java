package dev.answercoach.playground.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import dev.answercoach.playground.wire.Json;
import dev.answercoach.playground.world.Guild;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** What is said on the lines of the gateway: HELLO, IDENTIFY, RESUME, heartbeats, and the ends of connections. */
final class Dialogue {
    private static final int HEARTBEAT_MILLIS = 41_250;
    private static final int HEARTBEAT = 1;

    private static final int IDENTIFY = 2;
    private static final int PRESENCE = 3;
    private static final int VOICE = 4;
    private static final int RESUME = 6;
    private static final int MEMBERS = 8;

    private final Access access;
    private final Sessions sessions;
    private final Welcome welcome;
    private final ConcurrentMap<Line, Optional<Session>> lines = new ConcurrentHashMap<>();

    Dialogue(Access access, Sessions sessions, Welcome welcome) {
        this.access = access;
        this.sessions = sessions;
        this.welcome = welcome;
    }

    void hello(Line line) {
        lines.put(line, Optional.empty());
        line.send("{\"op\":10,\"s\":null,\"t\":null,\"d\":{\"heartbeat_interval\":" + HEARTBEAT_MILLIS + "}}");
    }

    void hear(Line line, JsonNode payload, String ownUrl) {
        JsonNode data = payload.path("d");
        boolean known = lines.getOrDefault(line, Optional.empty()).isPresent();
        switch (payload.path("op").asInt()) {
            case HEARTBEAT -> line.send("{\"op\":11,\"s\":null,\"t\":null,\"d\":null}");
            case IDENTIFY -> {
                if (known) {
                    line.close(CloseCode.ALREADY_AUTHENTICATED);
                } else {
                    identify(line, data, ownUrl);
                }
            }
            case RESUME -> resume(line, data);
            case PRESENCE, VOICE, MEMBERS -> {
                if (!known) {
                    line.close(CloseCode.NOT_AUTHENTICATED);
                }
            }
            default -> line.close(CloseCode.UNKNOWN_OPCODE);
        }
    }

    void gone(Line line, boolean forGood) {
        Optional<Session> session = Optional.ofNullable(lines.remove(line)).flatMap(one -> one);
        session.ifPresent(one -> one.lost(line));
        if (forGood) {
            session.ifPresent(sessions::remove);
        }
        sessions.forgetTheOldest();
        line.end();
    }

    static String invalidSession(boolean resumable) {
        return "{\"op\":9,\"s\":null,\"t\":null,\"d\":" + resumable + "}";
    }

    Collection<Line> lines() {
        return List.copyOf(lines.keySet());
    }

    /** Forgets all sessions: none can be taken up again. */
    void forgetSessions() {
        lines.values().forEach(session -> session.ifPresent(sessions::remove));
    }

    private void identify(Line line, JsonNode data, String ownUrl) {
        int intents = data.path("intents").asInt();
        int shard = data.path("shard").path(0).asInt(0);
        int shards = data.path("shard").path(1).asInt(1);
        if (!access.admits(data.path("token").asText())) {
            line.close(CloseCode.AUTHENTICATION_FAILED);
        } else if (shards < 1 || shard < 0 || shard >= shards) {
            line.close(CloseCode.INVALID_SHARD);
        } else if (!access.allows(intents)) {
            line.close(CloseCode.DISALLOWED_INTENTS);
        } else {
            begin(
                    line,
                    new Session(UUID.randomUUID().toString().replace("-", ""), shard, shards, intents, line),
                    ownUrl);
        }
    }

    private void begin(Line line, Session session, String ownUrl) {
        lines.put(line, Optional.of(session));
        // Whatever happens meanwhile is told after the welcome, and none of it is missed.
        synchronized (session) {
            sessions.add(session);
            session.tell("READY", Json.text(welcome.ready(session, ownUrl)));
            for (Guild guild : welcome.guilds(session)) {
                session.tell("GUILD_CREATE", Json.text(welcome.guildCreate(guild)));
            }
        }
    }

    private void resume(Line line, JsonNode data) {
        if (!access.admits(data.path("token").asText())) {
            line.close(CloseCode.AUTHENTICATION_FAILED);
            return;
        }
        Optional<Session> session = sessions.find(data.path("session_id").asText());
        if (session.isPresent() && session.get().resume(line, data.path("seq").asLong())) {
            lines.put(line, session);
            session.get().tell("RESUMED", "{}");
        } else {
            line.send(invalidSession(false));
        }
    }
}
