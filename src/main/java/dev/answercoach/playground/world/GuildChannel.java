package dev.answercoach.playground.world;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.playground.wire.Json;
import java.util.Optional;

/** A text channel of a server. */
public final class GuildChannel implements Place {
    private final String id;
    private final String name;
    private final Guild guild;
    private final int position;
    private final String botId;
    private volatile long deniedToBot;

    GuildChannel(String id, String name, Guild guild, int position, String botId) {
        this.id = id;
        this.name = name;
        this.guild = guild;
        this.position = position;
        this.botId = botId;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String kind() {
        return guild.hasBot() ? "guild" : "foreign";
    }

    @Override
    public Optional<Guild> guild() {
        return Optional.of(guild);
    }

    @Override
    public boolean isSeenBy(User user) {
        return guild.hasMember(user) && (permissions(user) & Permissions.VIEW_CHANNEL) != 0;
    }

    /** Takes permissions from the bot, and gives back all others. */
    public void denyBot(long denied) {
        deniedToBot = denied;
    }

    @Override
    public long permissions(User user) {
        return user.isBot() ? guild.permissions(user) & ~deniedToBot : guild.permissions(user);
    }

    @Override
    public ObjectNode json() {
        ObjectNode json = Json.object()
                .put("id", id)
                .put("type", 0)
                .put("guild_id", guild.id())
                .put("name", name)
                .put("position", position)
                .put("flags", 0)
                .put("nsfw", false)
                .put("rate_limit_per_user", 0);
        json.putNull("parent_id");
        json.putNull("topic");
        json.putNull("last_message_id");
        json.set("permission_overwrites", overwrites());
        return json;
    }

    private ArrayNode overwrites() {
        ArrayNode overwrites = Json.array();
        if (deniedToBot != 0) {
            overwrites
                    .addObject()
                    .put("id", botId)
                    .put("type", 1)
                    .put("allow", "0")
                    .put("deny", Long.toString(deniedToBot));
        }
        return overwrites;
    }
}
