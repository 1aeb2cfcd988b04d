package dev.answercoach.playground.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.playground.wire.Json;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** A thread below a channel; a private one is seen by its members only. */
public final class ThreadChannel implements Place {
    public static final int PUBLIC = 11;
    public static final int PRIVATE = 12;

    private final String id;
    private final GuildChannel parent;
    private final int type;
    private final String ownerId;
    private final Instant createdAt;
    private final Set<String> members = new ConcurrentSkipListSet<>();
    private volatile String name;
    private volatile boolean archived;

    ThreadChannel(String id, String name, GuildChannel parent, int type, String ownerId, Instant createdAt) {
        this.id = id;
        this.name = name;
        this.parent = parent;
        this.type = type;
        this.ownerId = ownerId;
        this.createdAt = createdAt;
        members.add(ownerId);
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
        return "thread";
    }

    @Override
    public Optional<Guild> guild() {
        return parent.guild();
    }

    public GuildChannel parent() {
        return parent;
    }

    public Set<String> members() {
        return members;
    }

    public void rename(String to) {
        name = to;
    }

    public void archive(boolean isArchived) {
        archived = isArchived;
    }

    public boolean isArchived() {
        return archived;
    }

    @Override
    public boolean isSeenBy(User user) {
        return parent.isSeenBy(user) && (type == PUBLIC || members.contains(user.id()));
    }

    @Override
    public long permissions(User user) {
        return parent.permissions(user);
    }

    @Override
    public ObjectNode json() {
        ObjectNode json = Json.object()
                .put("id", id)
                .put("type", type)
                .put("guild_id", parent.guild().map(Guild::id).orElseThrow())
                .put("parent_id", parent.id())
                .put("name", name)
                .put("owner_id", ownerId)
                .put("flags", 0)
                .put("rate_limit_per_user", 0)
                .put("message_count", 0)
                .put("total_message_sent", 0)
                .put("member_count", members.size());
        json.putNull("last_message_id");
        json.putObject("thread_metadata")
                .put("archived", archived)
                .put("locked", false)
                .put("auto_archive_duration", 1440)
                .put("archive_timestamp", createdAt.toString())
                .put("create_timestamp", createdAt.toString())
                .put("invitable", false);
        json.set("member", memberJson(ownerId));
        return json;
    }

    public ObjectNode memberJson(String userId) {
        return Json.object()
                .put("id", id)
                .put("user_id", userId)
                .put("join_timestamp", createdAt.toString())
                .put("flags", 1);
    }
}
