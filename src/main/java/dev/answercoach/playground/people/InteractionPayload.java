package dev.answercoach.playground.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.playground.wire.Json;
import dev.answercoach.playground.world.Guild;
import dev.answercoach.playground.world.Interaction;
import dev.answercoach.playground.world.Place;
import dev.answercoach.playground.world.User;
import dev.answercoach.playground.world.World;

/** Makes what the bot is told of an interaction. Source: Discord's reference, "Interaction Object". */
final class InteractionPayload {
    private static final int ATTACHMENT_BYTES = 10 * 1024 * 1024;

    private final World world;

    InteractionPayload(World world) {
        this.world = world;
    }

    /** @param data what was typed, pressed or chosen */
    ObjectNode of(Interaction interaction, JsonNode data) {
        Place place = interaction.place();
        User user = interaction.user();
        ObjectNode payload = Json.object()
                .put("id", interaction.id())
                .put("application_id", World.APPLICATION_ID)
                .put("type", interaction.kind().type())
                .put("token", interaction.token())
                .put("version", 1)
                .put("locale", user.locale())
                .put("channel_id", place.id())
                .put("context", place.guild().isPresent() ? 0 : 1)
                .put("app_permissions", Long.toString(place.permissions(world.bot())))
                .put("attachment_size_limit", ATTACHMENT_BYTES);
        payload.set("data", data);
        payload.set("channel", channel(place, user));
        payload.set("authorizing_integration_owners", interaction.owners());
        payload.putArray("entitlements");
        place.guild()
                .ifPresentOrElse(
                        guild -> setMember(payload, guild, place, user), () -> payload.set("user", user.json()));
        if (interaction.kind() != Interaction.Kind.MENU) {
            interaction.source().ifPresent(message -> payload.set("message", message.json()));
        }
        return payload;
    }

    private static void setMember(ObjectNode payload, Guild guild, Place place, User user) {
        payload.put("guild_id", guild.id()).put("guild_locale", guild.locale());
        payload.set("guild", guild.partialJson());
        payload.set("member", guild.memberJson(user).put("permissions", Long.toString(place.permissions(user))));
    }

    private static ObjectNode channel(Place place, User user) {
        return place.json().put("permissions", Long.toString(place.permissions(user)));
    }
}
