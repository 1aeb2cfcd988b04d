package dev.answercoach.playground.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A message as it stands at one moment; an edit makes another.
 *
 * @param author who wrote it
 * @param reader the one person who sees it, {@link #EVERYBODY} if it is not ephemeral
 * @param json the message as Discord describes it to the bot, never changed
 * @param seen the same with what a person's client shows besides, never changed
 */
public record Message(Place place, User author, String reader, int edits, ObjectNode json, ObjectNode seen) {
    /** Stands for the reader of a message that is not ephemeral. */
    public static final String EVERYBODY = "";

    public static final int EPHEMERAL = 1 << 6;
    public static final int LOADING = 1 << 7;
    public static final int COMPONENTS_V2 = 1 << 15;

    Message(Place place, User author, String reader, int edits, ObjectNode json) {
        this(place, author, reader, edits, json, seen(json, place, reader, edits));
    }

    /** The message after an edit. What is written in the place of a promise is no edit. */
    Message edited(ObjectNode to) {
        return new Message(place, author, reader, isLoading() ? edits : edits + 1, to);
    }

    public String id() {
        return json.path("id").asText();
    }

    public int flags() {
        return json.path("flags").asInt();
    }

    public boolean isEphemeral() {
        return !reader.equals(EVERYBODY);
    }

    /** Whether it only says that the bot is thinking. */
    public boolean isLoading() {
        return (flags() & LOADING) != 0;
    }

    public boolean isSeenBy(User user) {
        return isEphemeral() ? reader.equals(user.id()) : place.isSeenBy(user);
    }

    public JsonNode components() {
        return json.path("components");
    }

    private static ObjectNode seen(ObjectNode json, Place place, String reader, int edits) {
        ObjectNode seen = json.objectNode();
        seen.setAll(json);
        return seen.put("place", place.id())
                .put("ephemeral", !reader.equals(EVERYBODY))
                .put("edits", edits);
    }
}
