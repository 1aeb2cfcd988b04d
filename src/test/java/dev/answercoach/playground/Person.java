package dev.answercoach.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.playground.SeenMessage.Button;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/**
 * Somebody who uses the playground's Discord, for tests that read like a story. What a person does goes where they
 * {@linkplain #at are}; at first that is their direct messages with the bot.
 *
 * <pre>{@code
 * Person haneul = Person.of(playground.userUrl(), "하늘").at("자소서");
 * Asked review = haneul.runs("review", Map.of("draft", "…"));
 * SeenMessage card = haneul.awaitMessage(message -> message.text().contains("600자"));
 * haneul.press(card, "더 짧게");
 * }</pre>
 */
public final class Person {
    /** How long a person waits for the bot at most. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration POLL = Duration.ofSeconds(5);

    private final PeopleClient client;
    private final String id;
    private final String name;
    private String place;

    private Person(PeopleClient client, JsonNode user) {
        this.client = client;
        this.id = user.path("id").asText();
        this.name = user.path("name").asText();
        this.place = place("dm");
    }

    /** Somebody who is there: by name, by id, or the first one with that locale. */
    public static Person of(URI userUrl, String nameOrIdOrLocale) {
        PeopleClient client = new PeopleClient(userUrl);
        JsonNode user = StreamSupport.stream(client.get("/state").path("users").spliterator(), false)
                .filter(one -> one.path("name").asText().equals(nameOrIdOrLocale)
                        || one.path("id").asText().equals(nameOrIdOrLocale)
                        || one.path("locale").asText().equals(nameOrIdOrLocale))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody is " + nameOrIdOrLocale));
        return new Person(client, user);
    }

    /** Somebody new. */
    public static Person welcome(URI userUrl, String name, String locale) {
        PeopleClient client = new PeopleClient(userUrl);
        return new Person(
                client,
                client.post("/users", PeopleClient.object().put("name", name).put("locale", locale)));
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Goes to a place: by its id, its name or its kind. */
    public Person at(String placeIdOrNameOrKind) {
        place = place(placeIdOrNameOrKind);
        return this;
    }

    /** The id of the place where the person is. */
    public String place() {
        return place;
    }

    /** The id of a place that this person sees: by its id, its name or its kind. */
    public String place(String idOrNameOrKind) {
        return StreamSupport.stream(client.get(path("/places")).spliterator(), false)
                .filter(one -> one.path("id").asText().equals(idOrNameOrKind)
                        || one.path("name").asText().equals(idOrNameOrKind)
                        || one.path("kind").asText().equals(idOrNameOrKind))
                .findFirst()
                .map(one -> one.path("id").asText())
                .orElseThrow(() -> new AssertionError(name + " sees no place " + idOrNameOrKind));
    }

    /** The commands that this person's client offers here. */
    public List<JsonNode> offered() {
        return list(client.get(path("/commands?place=" + place)));
    }

    /** Runs a slash command; {@code "posting add"} runs a subcommand. An attachment is given by the id of an upload. */
    public Asked runs(String command, Map<String, ?> options) {
        return asked(client.post(path("/commands"), call(command, options)));
    }

    public Asked runs(String command) {
        return runs(command, Map.of());
    }

    /** Types into an option of a slash command, and returns the choices that the bot offers. */
    public List<JsonNode> completes(String command, String option, String typed, Map<String, ?> others) {
        ObjectNode call = call(command, others);
        call.withObjectProperty("options").put(option, typed);
        return list(
                client.post(path("/autocomplete"), call.put("focused", option)).path("choices"));
    }

    public List<JsonNode> completes(String command, String option, String typed) {
        return completes(command, option, typed, Map.of());
    }

    /** Presses a button, by its label or its custom id. */
    public Asked press(SeenMessage message, String labelOrCustomId) {
        Button button = message.buttons().stream()
                .filter(one ->
                        one.label().equals(labelOrCustomId) || one.customId().equals(labelOrCustomId))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + labelOrCustomId + " but " + message.buttons()));
        return use(message, PeopleClient.object().put("custom_id", button.customId()));
    }

    /** Chooses in a menu. */
    public Asked choose(SeenMessage message, String customId, String... values) {
        ObjectNode body = PeopleClient.object().put("custom_id", customId);
        ArrayNode chosen = body.putArray("values");
        List.of(values).forEach(chosen::add);
        return use(message, body);
    }

    /** Sends a press that no client would send: any button of any message, seen or not, there or gone. */
    public Asked forges(String messageId, String customId) {
        ObjectNode body = PeopleClient.object().put("message", messageId).put("custom_id", customId);
        return asked(client.post(path("/components"), body));
    }

    /** Fills in the form that an interaction opened. A value is a text, or a list of texts or of ids of uploads. */
    public Asked submit(Asked interaction, Map<String, ?> values) {
        ObjectNode body = PeopleClient.object();
        body.set("values", PeopleClient.json(values));
        return asked(client.post(path("/modals/" + interaction.id()), body));
    }

    /** Uses a command of a message's menu of apps. */
    public Asked menu(SeenMessage message, String command) {
        return asked(client.post(
                path("/messages/" + message.id() + "/commands"),
                PeopleClient.object().put("name", command)));
    }

    /** Writes a message here. */
    public SeenMessage writes(String content, String... files) {
        ObjectNode body = PeopleClient.object().put("content", content);
        List.of(files).forEach(body.putArray("files")::add);
        return new SeenMessage(client.post(path("/places/" + place + "/messages"), body));
    }

    /** Uploads a file for a command, a form or a message, and returns its id. */
    public String uploads(String fileName, byte[] bytes) {
        return uploads(fileName, bytes, "");
    }

    /** Uploads a file whose download goes wrong: {@code 404}, {@code hang}, {@code elsewhere} or {@code lies}. */
    public String uploads(String fileName, byte[] bytes, String fault) {
        String query = "?name=" + URLEncoder.encode(fileName, StandardCharsets.UTF_8) + "&fault=" + fault;
        return client.upload(path("/files" + query), bytes).path("id").asText();
    }

    public String uploads(String fileName, String text) {
        return uploads(fileName, text.getBytes(StandardCharsets.UTF_8));
    }

    /** What this person sees here. */
    public List<SeenMessage> sees() {
        return sees(place);
    }

    /** What this person sees in a place, given by its id, name or kind. */
    public List<SeenMessage> sees(String placeIdOrNameOrKind) {
        return list(client.get(path("/places/" + place(placeIdOrNameOrKind) + "/messages"))).stream()
                .map(SeenMessage::new)
                .toList();
    }

    /** Looks at a message again; empty if it is gone. */
    public Optional<SeenMessage> looksAt(SeenMessage message) {
        return client.find(path("/messages/" + message.id())).map(SeenMessage::new);
    }

    /** Deletes an own message, or dismisses one that only this person sees. */
    public void deletes(SeenMessage message) {
        client.delete(path("/messages/" + message.id()));
    }

    /** Starts the client again: all that only this person saw is gone. */
    public void reloads() {
        client.post(path("/reload"), PeopleClient.object());
    }

    /** Waits for the youngest message here that fits. */
    public SeenMessage awaitMessage(Predicate<SeenMessage> wanted) {
        return awaitMessage(place, wanted);
    }

    /** Waits for the youngest message in a place that fits. */
    public SeenMessage awaitMessage(String placeIdOrNameOrKind, Predicate<SeenMessage> wanted) {
        String where = place(placeIdOrNameOrKind);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        long seen = 0;
        while (System.nanoTime() < deadline) {
            // What happens between the look and the wait wakes the wait at once.
            long next = events(seen, Duration.ZERO).path("next").asLong();
            List<SeenMessage> there = sees(where);
            for (int i = there.size() - 1; i >= 0; i--) {
                if (wanted.test(there.get(i))) {
                    return there.get(i);
                }
            }
            events(next, POLL);
            seen = next;
        }
        throw new AssertionError(name + " saw no such message within " + PATIENCE + " but "
                + sees(where).stream().map(SeenMessage::text).toList());
    }

    /** Waits until a message that is there fits. */
    public SeenMessage awaitChange(SeenMessage message, Predicate<SeenMessage> wanted) {
        return awaitMessage(
                message.json().path("place").asText(), one -> one.id().equals(message.id()) && wanted.test(one));
    }

    /** What this person's client was told after the given event, at once if there is something. */
    public JsonNode events(long after, Duration patience) {
        return client.get(path("/events?after=" + after + "&wait=" + patience.toMillis()));
    }

    /** What this person's client was told so far. */
    public List<JsonNode> events() {
        return list(events(0, Duration.ZERO).path("events"));
    }

    /** Closes the direct messages for the bot, or opens them. */
    public void takesDirectMessages(boolean open) {
        client.post(path(""), PeopleClient.object().put("dm", open ? "open" : "closed"));
    }

    /** Leaves every server where the bot is. */
    public void leaves() {
        client.post(path("/left"), PeopleClient.object());
    }

    private Asked use(SeenMessage message, ObjectNode body) {
        return asked(client.post(path("/messages/" + message.id() + "/components"), body));
    }

    private ObjectNode call(String command, Map<String, ?> options) {
        String[] words = command.split(" ", -1);
        ObjectNode call = PeopleClient.object().put("place", place).put("name", words[0]);
        if (words.length > 1) {
            call.put("subcommand", words[words.length - 1]);
        }
        if (words.length > 2) {
            call.put("group", words[1]);
        }
        call.set("options", PeopleClient.json(options));
        return call;
    }

    private Asked asked(JsonNode started) {
        return new Asked(client, this, started.path("interaction").asText());
    }

    private String path(String below) {
        return "/users/" + id + below;
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
