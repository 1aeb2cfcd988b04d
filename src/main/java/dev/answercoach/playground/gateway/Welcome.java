package dev.answercoach.playground.gateway;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.playground.wire.Json;
import dev.answercoach.playground.world.Guild;
import dev.answercoach.playground.world.World;
import java.util.List;

/** Makes what a new session is told first: who the bot is, and the servers of which it is a member. */
final class Welcome {
    private final World world;

    Welcome(World world) {
        this.world = world;
    }

    ObjectNode ready(Session session, String resumeUrl) {
        ObjectNode ready = Json.object()
                .put("v", 10)
                .put("session_id", session.id())
                .put("resume_gateway_url", resumeUrl)
                .put("session_type", "normal");
        ready.set("user", world.bot().json().put("verified", true).put("mfa_enabled", false));
        ArrayNode guilds = ready.putArray("guilds");
        guilds(session)
                .forEach(guild -> guilds.addObject().put("id", guild.id()).put("unavailable", true));
        ready.putArray("shard").add(session.shard()).add(session.shards());
        ready.putObject("application").put("id", World.APPLICATION_ID).put("flags", 0);
        ready.putObject("user_settings");
        for (String empty :
                new String[] {"private_channels", "relationships", "presences", "geo_ordered_rtc_regions"}) {
            ready.putArray(empty);
        }
        return ready;
    }

    List<Guild> guilds(Session session) {
        return world.places().guilds().stream()
                .filter(Guild::hasBot)
                .filter(guild -> Sharding.shard(guild.id(), session.shards()) == session.shard())
                .toList();
    }

    ObjectNode guildCreate(Guild guild) {
        ObjectNode json = guild.json()
                .put("large", false)
                .put("unavailable", false)
                .put("member_count", world.people().all().size() + 1)
                .put("joined_at", guild.memberJson().path("joined_at").asText());
        for (String empty : new String[] {
            "voice_states", "presences", "stage_instances", "guild_scheduled_events", "soundboard_sounds"
        }) {
            json.putArray(empty);
        }
        // Without the members intent only the bot itself is told.
        json.putArray("members").add(guild.memberJson(world.bot()));
        ArrayNode channels = json.putArray("channels");
        world.places().channels(guild).forEach(channel -> channels.add(channel.json()));
        ArrayNode threads = json.putArray("threads");
        world.places()
                .threads(guild)
                .filter(thread -> !thread.isArchived())
                .filter(thread -> thread.isSeenBy(world.bot()))
                .forEach(thread -> threads.add(thread.json()));
        return json;
    }
}
