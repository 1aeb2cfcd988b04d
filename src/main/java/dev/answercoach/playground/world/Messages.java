package dev.answercoach.playground.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.playground.wire.Json;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** All messages; tells the bot and the people's clients of each change. */
public final class Messages {
    private final People people;
    private final BotLine bot;
    private final Map<String, NavigableSet<Long>> byPlace = new ConcurrentHashMap<>();
    private final Map<String, Message> byId = new ConcurrentHashMap<>();
    private final Map<String, Message> deleted = Recent.map(5_000);
    private final Set<String> dismissed = ConcurrentHashMap.newKeySet();

    Messages(People people, BotLine bot) {
        this.people = people;
        this.bot = bot;
    }

    void add(Message message) {
        NavigableSet<Long> standing = standing(message.place());
        synchronized (standing) {
            byId.put(message.id(), message);
            standing.add(number(message.id()));
            announce("message_create", message, pings(message));
            tellBot("MESSAGE_CREATE", message, message.json());
        }
    }

    /** Changes a message that is there; empty if it is not. Who watches sees the changes of a place in their order. */
    Optional<Message> change(String id, UnaryOperator<Message> change) {
        Optional<Message> found = find(id);
        if (found.isEmpty()) {
            return found;
        }
        synchronized (standing(found.get().place())) {
            Message before = byId.get(id);
            if (before == null) {
                return Optional.empty();
            }
            Message after = change.apply(before);
            byId.put(id, after);
            // An edit pings nobody, but what is written in the place of a promise does.
            announce("message_update", after, before.isLoading() ? pings(after) : Json.array());
            tellBot("MESSAGE_UPDATE", after, after.json());
            return Optional.of(after);
        }
    }

    /** Deletes a message for everybody. */
    public void delete(Message message) {
        NavigableSet<Long> standing = standing(message.place());
        synchronized (standing) {
            if (byId.remove(message.id()) != null) {
                standing.remove(number(message.id()));
                deleted.put(message.id(), message);
                vanish(message);
                tellBot("MESSAGE_DELETE", message, shortly(message));
            }
        }
    }

    private static ObjectNode shortly(Message message) {
        ObjectNode json = Json.object()
                .put("id", message.id())
                .put("channel_id", message.place().id());
        message.place().guild().ifPresent(guild -> json.put("guild_id", guild.id()));
        return json;
    }

    private void vanish(Message message) {
        ObjectNode event = Json.object()
                .put("message", message.id())
                .put("place", message.place().id());
        readers(message).forEach(user -> people.log(user).add("message_delete", event));
    }

    /** Takes an ephemeral message from its reader's screen, of which the bot hears nothing. */
    public void dismiss(Message message) {
        dismissed.add(message.id());
        vanish(message);
    }

    /** Takes all ephemeral messages from a person's screen. */
    public void dismissAll(User user) {
        byId.values().stream()
                .filter(message -> message.reader().equals(user.id()))
                .filter(message -> !dismissed.contains(message.id()))
                .toList()
                .forEach(this::dismiss);
    }

    public Optional<Message> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** A message as it stood last, though it may have been deleted. */
    public Optional<Message> findEvenDeleted(String id) {
        return find(id).or(() -> Optional.ofNullable(deleted.get(id)));
    }

    /** A message that is on this person's screen. */
    public Optional<Message> seenBy(User user, String id) {
        return find(id).filter(message -> isOnScreen(message, user));
    }

    /** The messages of a place that are on this person's screen and younger than the given id, in order. */
    public List<Message> seenBy(User user, Place place, long after) {
        return standing(place).tailSet(after, false).stream()
                .flatMap(this::stream)
                .filter(message -> isOnScreen(message, user))
                .toList();
    }

    /** The messages of a place that the bot can read by itself, the youngest first. */
    public List<Message> history(Place place) {
        return standing(place).descendingSet().stream()
                .flatMap(this::stream)
                .filter(message -> !message.isEphemeral())
                .toList();
    }

    private boolean isOnScreen(Message message, User user) {
        return message.isSeenBy(user) && !dismissed.contains(message.id());
    }

    private NavigableSet<Long> standing(Place place) {
        return byPlace.computeIfAbsent(place.id(), id -> new ConcurrentSkipListSet<>());
    }

    private Stream<Message> stream(long id) {
        return find(Long.toString(id)).stream();
    }

    private void announce(String event, Message message, JsonNode pings) {
        if (dismissed.contains(message.id())) {
            return;
        }
        ObjectNode content = Json.object();
        content.set("message", message.seen());
        content.set("pings", pings);
        readers(message).forEach(user -> people.log(user).add(event, content));
    }

    private static JsonNode pings(Message message) {
        // Nobody else sees an ephemeral message, and its reader is looking at it.
        return message.isEphemeral() ? Json.array() : Pinged.by(message.json());
    }

    private List<User> readers(Message message) {
        return message.isEphemeral()
                ? people.find(message.reader()).stream().toList()
                : people.all().stream().filter(message::isSeenBy).toList();
    }

    private void tellBot(String event, Message message, ObjectNode json) {
        if (!message.isEphemeral() && message.place().hasBot()) {
            ObjectNode told = json.objectNode();
            told.setAll(json);
            message.place().guild().ifPresent(guild -> told.put("guild_id", guild.id()));
            if (json.has("author")) {
                message.place().guild().ifPresent(guild -> told.set("member", guild.memberJson()));
            }
            bot.tell(event, told, message.place());
        }
    }

    private static long number(String id) {
        return Long.parseLong(id);
    }
}
