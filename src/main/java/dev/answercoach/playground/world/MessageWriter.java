package dev.answercoach.playground.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.playground.wire.Json;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes message objects out of what the bot or a person sends: ids, addresses of files, mentions, times. */
final class MessageWriter {
    private final Snowflakes ids;
    private final InstantSource clock;
    private final Files files;
    private final People people;
    private final User bot;
    private final String cdn;

    MessageWriter(Snowflakes ids, InstantSource clock, Files files, People people, User bot, String cdn) {
        this.ids = ids;
        this.clock = clock;
        this.files = files;
        this.people = people;
        this.bot = bot;
        this.cdn = cdn;
    }

    ObjectNode write(Place place, User author, int type, JsonNode body, List<Upload> uploads) {
        int flags = body.path("flags").asInt();
        List<ObjectNode> attachments = attach(place, isEphemeral(flags), body.path("attachments"), uploads);
        ObjectNode json = Json.object()
                .put("id", ids.next())
                .put("channel_id", place.id())
                .put("type", type)
                .put("content", content(body))
                .put("timestamp", clock.instant().toString())
                .put("tts", body.path("tts").asBoolean())
                .put("pinned", false)
                .put("flags", flags);
        json.putNull("edited_timestamp");
        json.set("author", author.json());
        json.set("embeds", embeds(body.path("embeds")));
        json.set("attachments", Json.array().addAll(attachments));
        json.set("components", new ComponentWriter(attachments).write(body.path("components")));
        if (!body.path("nonce").isMissingNode()) {
            json.set("nonce", body.get("nonce"));
        }
        mention(json, body.path("allowed_mentions"));
        return json;
    }

    /** The message after an edit: what the body leaves out stays as it is. */
    ObjectNode edit(Message before, JsonNode body, List<Upload> uploads) {
        ObjectNode json = before.json().deepCopy();
        List<ObjectNode> attachments = new ArrayList<>();
        kept(before, body).forEach(attachments::add);
        attachments.addAll(attach(before.place(), before.isEphemeral(), body.path("attachments"), uploads));
        if (!before.isLoading()) {
            json.put("edited_timestamp", clock.instant().toString());
        }
        json.put("flags", flagsAfter(before, body));
        if (body.has("content")) {
            json.put("content", content(body));
        }
        if (body.has("embeds")) {
            json.set("embeds", embeds(body.path("embeds")));
        }
        if (body.has("components")) {
            json.set("components", new ComponentWriter(attachments).write(body.path("components")));
        }
        json.set("attachments", Json.array().addAll(attachments));
        mention(json, body.path("allowed_mentions"));
        return json;
    }

    /** Components V2 can be switched on by an edit and never off; an edit ends thinking. */
    private static int flagsAfter(Message before, JsonNode body) {
        int switchable = Message.COMPONENTS_V2 | 1 << 2;
        return (before.flags() | (body.path("flags").asInt() & switchable)) & ~Message.LOADING;
    }

    /** An edit without a list of attachments keeps all; one with a list keeps those in it. */
    private static List<ObjectNode> kept(Message before, JsonNode body) {
        return Json.elements(before.json().path("attachments"))
                .filter(old -> !body.path("attachments").isArray()
                        || Json.elements(body.path("attachments"))
                                .anyMatch(one -> one.path("id")
                                        .asText()
                                        .equals(old.path("id").asText())))
                .map(old -> (ObjectNode) old)
                .toList();
    }

    private List<ObjectNode> attach(Place place, boolean ephemeral, JsonNode described, List<Upload> uploads) {
        List<ObjectNode> attachments = new ArrayList<>();
        for (Upload upload : uploads) {
            ObjectNode attachment = files.attach(place, ephemeral, upload.name(), upload.contentType(), upload.bytes())
                    .json(cdn);
            Json.elements(described)
                    .filter(one -> one.path("id").asText().equals(Integer.toString(upload.number())))
                    .filter(one -> one.has("description"))
                    .findFirst()
                    .ifPresent(one -> attachment.set("description", one.get("description")));
            attachments.add(attachment);
        }
        return attachments;
    }

    private static ArrayNode embeds(JsonNode given) {
        ArrayNode embeds = Json.array();
        for (JsonNode one : given) {
            ObjectNode embed = one.deepCopy();
            embeds.add(embed.put("type", "rich"));
        }
        return embeds;
    }

    private void mention(ObjectNode json, JsonNode allowed) {
        Mentions mentions = Mentions.of(Mentions.texts(json), allowed);
        ArrayNode users = json.putArray("mentions");
        mentions.users().forEach(id -> user(id).ifPresent(user -> users.add(user.json())));
        mentions.roles().forEach(json.putArray("mention_roles")::add);
        json.put("mention_everyone", mentions.everyone());
    }

    private Optional<User> user(String id) {
        return id.equals(bot.id()) ? Optional.of(bot) : people.find(id);
    }

    /** Discord takes white space from both ends. */
    private static String content(JsonNode body) {
        return body.path("content").asText("").strip();
    }

    private static boolean isEphemeral(int flags) {
        return (flags & Message.EPHEMERAL) != 0;
    }
}
