package dev.answercoach.playground;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** What a person asked of the bot, and what has come of it. */
public final class Asked {
    private final PeopleClient client;
    private final Person person;
    private final String id;

    Asked(PeopleClient client, Person person, String id) {
        this.client = client;
        this.person = person;
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** What has come of it, once the bot has answered or its time is over. */
    public JsonNode outcome() {
        return client.get("/interactions/" + id + "?wait=10000");
    }

    /** Whether the bot answered in time. */
    public boolean isAcknowledged() {
        return outcome().path("state").asText().equals("acknowledged");
    }

    /** The form that the bot opened. */
    public JsonNode modal() {
        JsonNode modal = outcome().path("modal");
        if (!modal.isObject()) {
            throw new AssertionError("no form was opened: " + outcome());
        }
        return modal;
    }

    /** The first message with which the bot answered, as it is now. */
    public SeenMessage answer() {
        JsonNode messages = outcome().path("messages");
        if (messages.isEmpty()) {
            throw new AssertionError("no message came of it: " + outcome());
        }
        return new SeenMessage(client.get(
                "/users/" + person.id() + "/messages/" + messages.path(0).asText()));
    }

    /** The first message with which the bot answered, as soon as it is more than a promise. */
    public SeenMessage settledAnswer() {
        return person.awaitChange(answer(), message -> !message.isThinking());
    }

    /** The ids of all messages that came of it so far. */
    public List<String> messages() {
        return StreamSupport.stream(outcome().path("messages").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** Makes the bot's means of answering it end now. */
    public void expires() {
        client.post("/interactions/" + id + "/expire", PeopleClient.object());
    }
}
