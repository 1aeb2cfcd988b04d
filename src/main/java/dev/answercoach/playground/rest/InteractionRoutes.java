package dev.answercoach.playground.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.playground.wire.Json;
import dev.answercoach.playground.wire.Reply;
import dev.answercoach.playground.world.ComponentWriter;
import dev.answercoach.playground.world.Interaction;
import dev.answercoach.playground.world.Interaction.Kind;
import dev.answercoach.playground.world.Message;
import dev.answercoach.playground.world.World;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The first answer to an interaction: a message, a promise of one, an edit, a form, choices. */
final class InteractionRoutes {
    private static final int MESSAGE = 4;
    private static final int DEFERRED_MESSAGE = 5;
    private static final int DEFERRED_UPDATE = 6;
    private static final int UPDATE = 7;
    private static final int CHOICES = 8;
    private static final int MODAL = 9;

    private final World world;
    private final InteractionMessages messages;

    InteractionRoutes(World world) {
        this.world = world;
        this.messages = new InteractionMessages(world);
    }

    void addTo(BotRoutes routes) {
        routes.onOpen("POST", "/interactions/{interaction}/{token}/callback", this::callback);
    }

    private Reply callback(BotCall call) {
        Interaction interaction = world.interactions()
                .find(call.at("interaction"))
                .filter(one -> one.token().equals(call.at("token")))
                .orElseThrow(DiscordError.UNKNOWN_INTERACTION::refusal);
        int type = call.json().path("type").asInt();
        JsonNode data = call.json().path("data");
        if (interaction.isAcknowledged()) {
            throw DiscordError.ALREADY_ACKNOWLEDGED.refusal();
        }
        check(interaction, type, data, call.body());
        acknowledge(interaction);
        Optional<Message> written = carryOut(interaction, type, data, call.body());
        announce(interaction);
        return call.call().query("with_response", "false").equals("true")
                ? Reply.json(response(interaction, type, written))
                : Reply.empty(204);
    }

    /** A refused answer is no answer: the bot may try another within its three seconds. */
    private void check(Interaction interaction, int type, JsonNode data, BotBody body) {
        if (!allowed(interaction).contains(type)) {
            throw DiscordError.invalid(
                    "type", "BASE_TYPE_CHOICES", "This type of response is not allowed for this interaction.");
        }
        switch (type) {
            case MESSAGE -> Ruling.message(data, body);
            case UPDATE -> Ruling.edit(standing(interaction), data, body);
            case DEFERRED_UPDATE -> standing(interaction);
            case CHOICES -> Ruling.choices(data);
            case MODAL -> Ruling.modal(data);
            default -> {}
        }
    }

    /** The message whose component was used, as it is now. */
    private Message standing(Interaction interaction) {
        return interaction
                .source()
                .flatMap(source -> world.messages().find(source.id()))
                .orElseThrow(DiscordError.UNKNOWN_MESSAGE::refusal);
    }

    private static Set<Integer> allowed(Interaction interaction) {
        return switch (interaction.kind()) {
            case AUTOCOMPLETE -> Set.of(CHOICES);
            case COMMAND, MENU -> Set.of(MESSAGE, DEFERRED_MESSAGE, MODAL);
            case COMPONENT -> Set.of(MESSAGE, DEFERRED_MESSAGE, DEFERRED_UPDATE, UPDATE, MODAL);
            case MODAL ->
                interaction.source().isPresent()
                        ? Set.of(MESSAGE, DEFERRED_MESSAGE, DEFERRED_UPDATE, UPDATE)
                        : Set.of(MESSAGE, DEFERRED_MESSAGE);
        };
    }

    private static void acknowledge(Interaction interaction) {
        switch (interaction.acknowledge()) {
            case TOO_LATE -> throw DiscordError.UNKNOWN_INTERACTION.refusal();
            case AGAIN -> throw DiscordError.ALREADY_ACKNOWLEDGED.refusal();
            case FIRST -> {}
        }
    }

    private Optional<Message> carryOut(Interaction interaction, int type, JsonNode data, BotBody body) {
        Optional<Message> written = switch (type) {
            case MESSAGE -> Optional.of(messages.answer(interaction, data, body.files()));
            case DEFERRED_MESSAGE -> Optional.of(messages.think(interaction, data));
            case UPDATE ->
                world.mailroom().edit(interaction.source().orElseThrow().id(), data, body.files());
            case DEFERRED_UPDATE -> interaction.source();
            default -> Optional.empty();
        };
        written.ifPresent(interaction::original);
        if (type == MODAL) {
            open(interaction, data);
        } else if (type == CHOICES) {
            interaction.offers(data.path("choices"));
        }
        if (interaction.kind() == Kind.MODAL) {
            interaction.opener().ifPresent(Interaction::closeModal);
        }
        return written;
    }

    private void open(Interaction interaction, JsonNode data) {
        ObjectNode form = data.deepCopy();
        form.set("components", new ComponentWriter(List.of()).write(data.path("components")));
        interaction.opensModal(form);
        ObjectNode event = Json.object().put("interaction", interaction.id());
        event.set("modal", form);
        world.people().log(interaction.user()).add("modal", event);
    }

    private void announce(Interaction interaction) {
        interaction.settle();
        if (interaction.kind() != Kind.AUTOCOMPLETE) {
            ObjectNode event = Json.object().put("interaction", interaction.id());
            world.people().log(interaction.user()).add("interaction_acknowledged", event);
        }
    }

    private static ObjectNode response(Interaction interaction, int type, Optional<Message> written) {
        ObjectNode response = Json.object();
        ObjectNode about = response.putObject("interaction")
                .put("id", interaction.id())
                .put("type", interaction.kind().type())
                .put("channel_id", interaction.place().id());
        interaction.place().guild().ifPresent(guild -> about.put("guild_id", guild.id()));
        written.ifPresent(message -> {
            about.put("response_message_id", message.id())
                    .put("response_message_loading", message.isLoading())
                    .put("response_message_ephemeral", message.isEphemeral());
            if (type == MESSAGE || type == UPDATE) {
                response.putObject("resource").put("type", type).set("message", message.json());
            }
        });
        return response;
    }
}
