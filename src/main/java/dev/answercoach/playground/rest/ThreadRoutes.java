package dev.answercoach.playground.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.answercoach.playground.wire.Json;
import dev.answercoach.playground.wire.Reply;
import dev.answercoach.playground.world.BotLine;
import dev.answercoach.playground.world.GuildChannel;
import dev.answercoach.playground.world.Permissions;
import dev.answercoach.playground.world.ThreadChannel;
import dev.answercoach.playground.world.World;

/** Threads: started by the bot, with members, renamed, archived. */
final class ThreadRoutes {
    private static final int LONGEST_NAME = 100;

    private final World world;
    private final Reach reach;
    private final BotLine line;

    ThreadRoutes(World world, Reach reach, BotLine line) {
        this.world = world;
        this.reach = reach;
        this.line = line;
    }

    void addTo(BotRoutes routes) {
        String members = "/channels/{channel}/thread-members";
        routes.on("POST", "/channels/{channel}/threads", this::start)
                .on("POST", "/channels/{channel}/messages/{message}/threads", this::startAtMessage)
                .on("PATCH", "/channels/{channel}", this::change)
                .on("GET", members, call -> Reply.json(members(thread(call))))
                .on("PUT", members + "/{user}", this::join)
                .on("DELETE", members + "/{user}", this::leave);
    }

    private Reply start(BotCall call) {
        return start(call, world.ids().next(), call.json().path("type").asInt(ThreadChannel.PRIVATE));
    }

    /** A thread that is started at a message is public and has the message's id. */
    private Reply startAtMessage(BotCall call) {
        String message = world.messages()
                .find(call.at("message"))
                .orElseThrow(DiscordError.UNKNOWN_MESSAGE::refusal)
                .id();
        return start(call, message, ThreadChannel.PUBLIC);
    }

    private Reply start(BotCall call, String id, int type) {
        if (!(reach.readable(call.at("channel")) instanceof GuildChannel parent)) {
            throw DiscordError.WRONG_CHANNEL_TYPE.refusal();
        }
        long needed =
                type == ThreadChannel.PRIVATE ? Permissions.CREATE_PRIVATE_THREADS : Permissions.CREATE_PUBLIC_THREADS;
        if ((parent.permissions(world.bot()) & needed) == 0) {
            throw DiscordError.MISSING_PERMISSIONS.refusal();
        }
        ThreadChannel thread = world.places()
                .startThread(id, parent, name(call.json()), type, world.bot().id());
        line.tell("THREAD_CREATE", thread.json().put("newly_created", true), thread);
        return Reply.json(201, thread.json());
    }

    private static String name(JsonNode body) {
        String name = body.path("name").asText("");
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw DiscordError.invalid(
                    "name", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and " + LONGEST_NAME + " in length.");
        }
        return name;
    }

    private Reply change(BotCall call) {
        ThreadChannel thread = thread(call);
        JsonNode body = call.json();
        if (body.has("name")) {
            thread.rename(name(body));
        }
        if (body.path("locked").asBoolean()) {
            // Only who manages threads may lock one, or delete one.
            throw DiscordError.MISSING_PERMISSIONS.refusal();
        }
        if (body.has("archived")) {
            thread.archive(body.path("archived").asBoolean());
        }
        line.tell("THREAD_UPDATE", thread.json(), thread);
        return Reply.json(thread.json());
    }

    private static JsonNode members(ThreadChannel thread) {
        return thread.members().stream()
                .map(user -> (JsonNode) thread.memberJson(user))
                .collect(Json.toArray());
    }

    private Reply join(BotCall call) {
        String user = user(call);
        if (!user.equals(world.bot().id()) && world.people().find(user).isEmpty()) {
            throw DiscordError.UNKNOWN_USER.refusal();
        }
        thread(call).members().add(user);
        return Reply.empty(204);
    }

    private Reply leave(BotCall call) {
        thread(call).members().remove(user(call));
        return Reply.empty(204);
    }

    private String user(BotCall call) {
        return call.at("user").equals("@me") ? world.bot().id() : call.at("user");
    }

    private ThreadChannel thread(BotCall call) {
        if (reach.readable(call.at("channel")) instanceof ThreadChannel thread) {
            return thread;
        }
        throw DiscordError.MISSING_PERMISSIONS.refusal();
    }
}
