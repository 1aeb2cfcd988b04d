package dev.answercoach.playground.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.playground.wire.Json;
import dev.answercoach.playground.wire.Reply;
import dev.answercoach.playground.world.Guild;
import dev.answercoach.playground.world.User;
import dev.answercoach.playground.world.World;

/** What a bot asks about itself, its application and its commands, its servers and their people. */
final class ApplicationRoutes {
    private final World world;
    private final String gatewayUrl;

    ApplicationRoutes(World world, String gatewayUrl) {
        this.world = world;
        this.gatewayUrl = gatewayUrl;
    }

    void addTo(BotRoutes routes) {
        String commands = "/applications/{application}/commands";
        routes.onOpen("GET", "/gateway", call -> Reply.json(Json.object().put("url", gatewayUrl)))
                .on("GET", "/gateway/bot", call -> Reply.json(gatewayBot()))
                .on("GET", "/users/@me", call -> Reply.json(self()))
                .on("GET", "/users/@me/guilds", call -> Reply.json(ownGuilds()))
                .on("POST", "/users/@me/channels", call -> Reply.json(openDirect(call.json())))
                .on(
                        "GET",
                        "/users/{user}",
                        call -> Reply.json(user(call.at("user")).json()))
                .on("GET", "/applications/@me", call -> Reply.json(world.applicationJson()))
                .on("GET", "/oauth2/applications/@me", call -> Reply.json(world.applicationJson()))
                .on(
                        "GET",
                        commands,
                        call -> own(call, Reply.json(world.commands().all())))
                .on("PUT", commands, this::replaceCommands)
                .on("POST", commands, this::putCommand)
                .on("GET", commands + "/{command}", call -> Reply.json(command(call)))
                .on("DELETE", commands + "/{command}", this::removeCommand)
                .on("GET", "/guilds/{guild}", call -> Reply.json(guild(call).json()))
                .on("GET", "/guilds/{guild}/channels", call -> Reply.json(channels(guild(call))))
                .on("GET", "/guilds/{guild}/members/{user}", call -> Reply.json(member(guild(call), call.at("user"))));
    }

    private ObjectNode gatewayBot() {
        ObjectNode json = Json.object().put("url", gatewayUrl).put("shards", 1);
        json.putObject("session_start_limit")
                .put("total", 1000)
                .put("remaining", 1000)
                .put("reset_after", 0)
                .put("max_concurrency", 16);
        return json;
    }

    private ObjectNode self() {
        return world.bot()
                .json()
                .put("verified", true)
                .put("mfa_enabled", false)
                .put("locale", "en-US");
    }

    private JsonNode ownGuilds() {
        return world.places().guilds().stream()
                .filter(Guild::hasBot)
                .map(guild -> (JsonNode) Json.object().put("id", guild.id()).put("name", guild.name()))
                .collect(Json.toArray());
    }

    private ObjectNode openDirect(JsonNode body) {
        return world.places().direct(user(body.path("recipient_id").asText())).json();
    }

    private User user(String id) {
        return id.equals(world.bot().id())
                ? world.bot()
                : world.people().find(id).orElseThrow(DiscordError.UNKNOWN_USER::refusal);
    }

    private static Reply own(BotCall call, Reply reply) {
        if (!call.at("application").equals(World.APPLICATION_ID)) {
            throw DiscordError.MISSING_ACCESS.refusal();
        }
        return reply;
    }

    private Reply replaceCommands(BotCall call) {
        Ruling.commands(call.json());
        return own(call, Reply.json(world.commands().replace(call.json())));
    }

    private Reply putCommand(BotCall call) {
        Ruling.commands(Json.array().add(call.json()));
        return own(call, Reply.json(world.commands().put(call.json())));
    }

    private JsonNode command(BotCall call) {
        return world.commands().find(call.at("command")).orElseThrow(DiscordError.UNKNOWN_COMMAND::refusal);
    }

    private Reply removeCommand(BotCall call) {
        if (!world.commands().remove(call.at("command"))) {
            throw DiscordError.UNKNOWN_COMMAND.refusal();
        }
        return Reply.empty(204);
    }

    private Guild guild(BotCall call) {
        return world.places().guilds().stream()
                .filter(guild -> guild.id().equals(call.at("guild")))
                .findFirst()
                .map(guild -> {
                    if (!guild.hasBot()) {
                        throw DiscordError.MISSING_ACCESS.refusal();
                    }
                    return guild;
                })
                .orElseThrow(DiscordError.UNKNOWN_GUILD::refusal);
    }

    private JsonNode channels(Guild guild) {
        return world.places()
                .channels(guild)
                .map(channel -> (JsonNode) channel.json())
                .collect(Json.toArray());
    }

    private JsonNode member(Guild guild, String id) {
        User user = user(id.equals("@me") ? world.bot().id() : id);
        if (!guild.hasMember(user)) {
            throw DiscordError.UNKNOWN_MEMBER.refusal();
        }
        return guild.memberJson(user);
    }
}
