package dev.answercoach.playground.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.playground.wire.Json;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** All interactions of late, by id and by token; gives up on the bot when it does not answer in time. */
public final class Interactions {
    private static final int KEPT = 20_000;

    private final Snowflakes ids;
    private final InstantSource clock;
    private final ScheduledExecutorService timer;
    private final People people;
    private final Map<String, Interaction> byId = Recent.map(KEPT);
    private final Map<String, Interaction> byToken = Recent.map(KEPT);

    Interactions(Snowflakes ids, InstantSource clock, ScheduledExecutorService timer, People people) {
        this.ids = ids;
        this.clock = clock;
        this.timer = timer;
        this.people = people;
    }

    /** Starts an interaction, and the bot's three seconds. */
    public Interaction open(
            Interaction.Kind kind, User user, Place place, Optional<Message> source, Optional<Interaction> opener) {
        String token = "playground" + UUID.randomUUID().toString().replace("-", "");
        Interaction made = new Interaction(ids.next(), token, kind, user, place, source, opener, clock.instant());
        byId.put(made.id(), made);
        byToken.put(token, made);
        Future<?> deadline = timer.schedule(() -> giveUp(made), Interaction.PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        made.until(deadline);
        return made;
    }

    public Optional<Interaction> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<Interaction> byToken(String token) {
        return Optional.ofNullable(byToken.get(token));
    }

    private void giveUp(Interaction interaction) {
        if (interaction.fail()) {
            ObjectNode event = Json.object().put("interaction", interaction.id());
            people.log(interaction.user()).add("interaction_failed", event);
            interaction.settle();
        }
    }
}
