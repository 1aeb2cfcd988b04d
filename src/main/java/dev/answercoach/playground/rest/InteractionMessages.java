package dev.answercoach.playground.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.playground.wire.Json;
import dev.answercoach.playground.world.Interaction;
import dev.answercoach.playground.world.Interaction.Kind;
import dev.answercoach.playground.world.Message;
import dev.answercoach.playground.world.Upload;
import dev.answercoach.playground.world.World;
import java.util.List;

/** Writes the messages with which a bot answers interactions. */
final class InteractionMessages {
    private static final int REPLY = 19;
    private static final int COMMAND_ANSWER = 20;
    private static final int MENU_ANSWER = 23;
    private static final int ALLOWED_FLAGS = 1 << 2 | Message.EPHEMERAL | 1 << 12 | Message.COMPONENTS_V2;

    private final World world;

    InteractionMessages(World world) {
        this.world = world;
    }

    /** The answer itself, or one more message after it. */
    Message answer(Interaction interaction, JsonNode data, List<Upload> files) {
        ObjectNode body = data.isObject() ? data.deepCopy() : Json.object();
        return write(interaction, body.put("flags", body.path("flags").asInt() & ALLOWED_FLAGS), files);
    }

    /** A message that says that the bot is thinking; whether it is ephemeral is decided here and stays so. */
    Message think(Interaction interaction, JsonNode data) {
        int flags = Message.LOADING | (data.path("flags").asInt() & Message.EPHEMERAL);
        return write(interaction, Json.object().put("flags", flags), List.of());
    }

    private Message write(Interaction interaction, JsonNode body, List<Upload> files) {
        boolean ephemeral = (body.path("flags").asInt() & Message.EPHEMERAL) != 0;
        return world.mailroom()
                .write(
                        interaction.place(),
                        world.bot(),
                        ephemeral ? interaction.user().id() : Message.EVERYBODY,
                        type(interaction),
                        body,
                        files,
                        json -> describe(json, interaction));
    }

    private static int type(Interaction interaction) {
        if (interaction.original().isPresent()) {
            return REPLY;
        }
        if (interaction.kind() == Kind.MENU) {
            return MENU_ANSWER;
        }
        return interaction.source().isPresent() ? REPLY : COMMAND_ANSWER;
    }

    private static void describe(ObjectNode json, Interaction interaction) {
        json.put("application_id", World.APPLICATION_ID).put("webhook_id", World.APPLICATION_ID);
        json.set("interaction_metadata", metadata(interaction));
        interaction
                .original()
                .ifPresent(id -> json.putObject("message_reference")
                        .put("type", 0)
                        .put("channel_id", interaction.place().id())
                        .put("message_id", id));
    }

    private static ObjectNode metadata(Interaction interaction) {
        ObjectNode metadata = Json.object()
                .put("id", interaction.id())
                .put("type", interaction.kind().type());
        metadata.set("user", interaction.user().json());
        metadata.set("authorizing_integration_owners", interaction.owners());
        interaction.source().ifPresent(message -> {
            if (interaction.kind() == Kind.COMPONENT) {
                metadata.put("interacted_message_id", message.id());
            } else if (interaction.kind() == Kind.MENU) {
                metadata.put("target_message_id", message.id());
            }
        });
        interaction.opener().ifPresent(opener -> metadata.set("triggering_interaction_metadata", metadata(opener)));
        return metadata;
    }
}
