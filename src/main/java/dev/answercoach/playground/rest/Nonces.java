package dev.answercoach.playground.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.answercoach.playground.world.Message;
import dev.answercoach.playground.world.Place;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Keeps a message that is sent twice with the same nonce from being written twice. Source: Discord's reference, "Create Message":
 * {@code enforce_nonce} returns the message that the same author sent with that nonce in the past few minutes.
 */
final class Nonces {
    private static final int LONGEST = 25;
    private static final Duration FEW_MINUTES = Duration.ofMinutes(5);

    private record Sent(Message message, Instant at) {}

    private final InstantSource clock;
    private final Map<String, Sent> sent = new ConcurrentHashMap<>();

    Nonces(InstantSource clock) {
        this.clock = clock;
    }

    /** Refuses a nonce that is too long. */
    static void check(JsonNode body) {
        if (body.path("nonce").asText("").length() > LONGEST) {
            throw DiscordError.invalid("nonce", "BASE_TYPE_MAX_LENGTH", "Must be " + LONGEST + " or fewer in length.");
        }
    }

    /** The message that was sent with this nonce here, else the one that is written now. */
    Message once(Place place, JsonNode body, Supplier<Message> write) {
        String nonce = body.path("nonce").asText("");
        if (nonce.isEmpty() || !body.path("enforce_nonce").asBoolean()) {
            return write.get();
        }
        Instant now = clock.instant();
        sent.values().removeIf(one -> one.at().plus(FEW_MINUTES).isBefore(now));
        return sent.computeIfAbsent(place.id() + " " + nonce, key -> new Sent(write.get(), now))
                .message();
    }
}
