package dev.answercoach.playground.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.playground.wire.Json;
import dev.answercoach.playground.wire.Reply;
import dev.answercoach.playground.world.Message;
import dev.answercoach.playground.world.Place;
import dev.answercoach.playground.world.Snowflakes;
import dev.answercoach.playground.world.World;
import java.util.List;
import java.util.function.Predicate;

/** Channels and the messages that a bot writes into them by itself. */
final class ChannelRoutes {
    private static final int DEFAULT = 0;
    private static final int REPLY = 19;

    private final World world;
    private final Reach reach;
    private final EditBudget budget;
    private final Nonces nonces;

    ChannelRoutes(World world, Reach reach, EditBudget budget) {
        this.world = world;
        this.reach = reach;
        this.budget = budget;
        this.nonces = new Nonces(world.clock());
    }

    void addTo(BotRoutes routes) {
        String messages = "/channels/{channel}/messages";
        routes.on(
                        "GET",
                        "/channels/{channel}",
                        call -> Reply.json(reach.readable(call.at("channel")).json()))
                .on("POST", "/channels/{channel}/typing", this::type)
                .on("GET", messages, call -> Reply.json(history(call)))
                .on("POST", messages, this::write)
                .on(
                        "GET",
                        messages + "/{message}",
                        call -> Reply.json(message(call).json()))
                .on("PATCH", messages + "/{message}", this::edit)
                .on("DELETE", messages + "/{message}", this::delete);
    }

    private Reply type(BotCall call) {
        reach.writable(call.at("channel"));
        return Reply.empty(204);
    }

    private Reply write(BotCall call) {
        Place place = reach.writable(call.at("channel"));
        Nonces.check(call.json());
        Ruling.message(call.json(), call.body());
        return Reply.json(
                nonces.once(place, call.json(), () -> write(place, call)).json());
    }

    private Message write(Place place, BotCall call) {
        JsonNode reference = call.json().path("message_reference");
        return world.mailroom()
                .write(
                        place,
                        world.bot(),
                        Message.EVERYBODY,
                        reference.isObject() ? REPLY : DEFAULT,
                        flagged(call.json()),
                        call.files(),
                        json -> refer(json, reference));
    }

    /** Of a channel's message only some flags can be set: no links shown, no sound, components V2. */
    private static JsonNode flagged(JsonNode body) {
        ObjectNode flagged = body.deepCopy();
        return flagged.put("flags", body.path("flags").asInt() & (1 << 2 | 1 << 12 | Message.COMPONENTS_V2));
    }

    private static void refer(ObjectNode json, JsonNode reference) {
        if (reference.isObject()) {
            json.set("message_reference", reference);
        }
    }

    private Reply edit(BotCall call) {
        Message before = own(call, DiscordError.NOT_YOUR_MESSAGE);
        budget.take(before.id());
        Ruling.edit(before, call.json(), call.body());
        return world.mailroom()
                .edit(before.id(), call.json(), call.files())
                .map(after -> Reply.json(after.json()))
                .orElseThrow(DiscordError.UNKNOWN_MESSAGE::refusal);
    }

    private Reply delete(BotCall call) {
        world.messages().delete(own(call, DiscordError.MISSING_PERMISSIONS));
        return Reply.empty(204);
    }

    private Message own(BotCall call, DiscordError otherwise) {
        Message message = message(call);
        if (!message.author().equals(world.bot())) {
            throw otherwise.refusal();
        }
        return message;
    }

    private Message message(BotCall call) {
        Place place = reach.readable(call.at("channel"));
        return world.messages()
                .find(call.at("message"))
                .filter(message -> message.place().equals(place) && !message.isEphemeral())
                .orElseThrow(DiscordError.UNKNOWN_MESSAGE::refusal);
    }

    private JsonNode history(BotCall call) {
        List<Message> all = world.messages().history(reach.readable(call.at("channel")));
        String before = call.call().query("before", "");
        String after = call.call().query("after", "");
        Predicate<Message> wanted = message -> (before.isEmpty() || Snowflakes.isAfter(before, message.id()))
                && (after.isEmpty() || Snowflakes.isAfter(message.id(), after));
        List<Message> found = all.stream().filter(wanted).toList();
        int limit = (int) Math.min(100, Math.max(1, call.call().number("limit", 50)));
        // Those after an id are the nearest to it, all others the youngest; they are answered youngest first.
        int from = after.isEmpty() ? 0 : Math.max(0, found.size() - limit);
        return found.stream()
                .skip(from)
                .limit(limit)
                .map(message -> (JsonNode) message.json())
                .collect(Json.toArray());
    }
}
