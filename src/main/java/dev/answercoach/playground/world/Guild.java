package dev.answercoach.playground.world;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.playground.wire.Json;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A server. Everybody is a member until they leave. */
public final class Guild {
    private static final String LOCALE = "ko";
    private static final String FOUNDED = "2024-01-01T00:00:00.000000+00:00";

    private final String id;
    private final String name;
    private final User owner;
    private final boolean hasBot;
    private final Set<String> left = ConcurrentHashMap.newKeySet();

    Guild(String id, String name, User owner, boolean hasBot) {
        this.id = id;
        this.name = name;
        this.owner = owner;
        this.hasBot = hasBot;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Whether the bot is a member. */
    public boolean hasBot() {
        return hasBot;
    }

    public String locale() {
        return LOCALE;
    }

    public void leaves(User user) {
        left.add(user.id());
    }

    public boolean hasMember(User user) {
        return user.isBot() ? hasBot : !left.contains(user.id());
    }

    public boolean isOwner(User user) {
        return owner.equals(user);
    }

    /** What a member may do in the whole server. */
    long permissions(User user) {
        return isOwner(user) ? Permissions.ALL : Permissions.EVERYONE;
    }

    /** The member, without the user. */
    public ObjectNode memberJson() {
        ObjectNode member = Json.object().put("joined_at", FOUNDED).put("flags", 0);
        member.put("pending", false).put("mute", false).put("deaf", false);
        member.set("roles", Json.array());
        for (String absent :
                new String[] {"nick", "avatar", "banner", "premium_since", "communication_disabled_until"}) {
            member.putNull(absent);
        }
        return member;
    }

    /** The member with the user. */
    public ObjectNode memberJson(User user) {
        ObjectNode member = memberJson();
        member.set("user", user.json());
        return member;
    }

    /** What an interaction says of the server. */
    public ObjectNode partialJson() {
        ObjectNode json = Json.object().put("id", id).put("locale", LOCALE);
        json.set("features", Json.array());
        return json;
    }

    /** The server as Discord describes it to a member. */
    public ObjectNode json() {
        ObjectNode json = Json.object()
                .put("id", id)
                .put("name", name)
                .put("owner_id", owner.id())
                .put("preferred_locale", LOCALE)
                .put("region", "south-korea")
                .put("verification_level", 1)
                .put("default_message_notifications", 1)
                .put("explicit_content_filter", 0)
                .put("mfa_level", 0)
                .put("nsfw_level", 0)
                .put("nsfw", false)
                .put("premium_tier", 0)
                .put("premium_subscription_count", 0)
                .put("premium_progress_bar_enabled", false)
                .put("system_channel_flags", 0)
                .put("afk_timeout", 300)
                .put("widget_enabled", false)
                .put("max_members", 500_000)
                .put("max_video_channel_users", 25)
                .put("max_stage_video_channel_users", 50);
        for (String absent : new String[] {
            "icon",
            "description",
            "home_header",
            "splash",
            "discovery_splash",
            "banner",
            "application_id",
            "afk_channel_id",
            "system_channel_id",
            "widget_channel_id",
            "max_presences",
            "vanity_url_code",
            "rules_channel_id",
            "safety_alerts_channel_id",
            "public_updates_channel_id",
            "incidents_data"
        }) {
            json.putNull(absent);
        }
        json.set("features", Json.array());
        json.set("roles", roles());
        json.set("emojis", Json.array());
        json.set("stickers", Json.array());
        return json;
    }

    private ArrayNode roles() {
        ObjectNode everyone = Json.object()
                .put("id", id)
                .put("name", "@everyone")
                .put("permissions", Long.toString(Permissions.EVERYONE))
                .put("position", 0)
                .put("color", 0)
                .put("hoist", false)
                .put("managed", false)
                .put("mentionable", false)
                .put("flags", 0);
        everyone.putObject("colors")
                .put("primary_color", 0)
                .putNull("secondary_color")
                .putNull("tertiary_color");
        everyone.putNull("icon");
        everyone.putNull("unicode_emoji");
        return Json.array().add(everyone);
    }
}
