package dev.answercoach.playground.people;

import com.fasterxml.jackson.databind.JsonNode;
import dev.answercoach.playground.world.BotLine;
import dev.answercoach.playground.world.Interaction;
import dev.answercoach.playground.world.Interaction.Kind;
import dev.answercoach.playground.world.Message;
import dev.answercoach.playground.world.Place;
import dev.answercoach.playground.world.User;
import dev.answercoach.playground.world.World;
import java.util.Optional;

/** Starts interactions: opens one, and tells the bot. */
final class Asking {
    private final World world;
    private final BotLine bot;
    private final InteractionPayload payload;

    Asking(World world, BotLine bot) {
        this.world = world;
        this.bot = bot;
        this.payload = new InteractionPayload(world);
    }

    Interaction ask(Kind kind, User user, Place place, JsonNode data) {
        return ask(kind, user, place, Optional.empty(), Optional.empty(), data);
    }

    Interaction about(Kind kind, User user, Message message, JsonNode data) {
        return ask(kind, user, message.place(), Optional.of(message), Optional.empty(), data);
    }

    Interaction submit(Interaction opener, JsonNode data) {
        Optional<Message> source = opener.kind() == Kind.COMPONENT
                ? opener.source()
                        .map(before -> world.messages().find(before.id()).orElse(before))
                : Optional.empty();
        return ask(Kind.MODAL, opener.user(), opener.place(), source, Optional.of(opener), data);
    }

    private Interaction ask(
            Kind kind, User user, Place place, Optional<Message> source, Optional<Interaction> opener, JsonNode data) {
        Interaction interaction = world.interactions().open(kind, user, place, source, opener);
        bot.tell("INTERACTION_CREATE", payload.of(interaction, data), place);
        return interaction;
    }
}
