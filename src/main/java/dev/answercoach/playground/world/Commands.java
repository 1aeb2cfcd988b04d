package dev.answercoach.playground.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.playground.wire.Json;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

/** The commands that the bot has registered for everywhere. */
public final class Commands {
    private static final int SLASH = 1;
    private static final int GUILD_INSTALL = 0;
    private static final int USER_INSTALL = 1;

    private final Snowflakes ids;
    private final String applicationId;
    private final List<ObjectNode> commands = new CopyOnWriteArrayList<>();

    Commands(Snowflakes ids, String applicationId) {
        this.ids = ids;
        this.applicationId = applicationId;
    }

    /** Replaces all commands; one that keeps its type and name keeps its id. */
    public synchronized ArrayNode replace(JsonNode given) {
        List<ObjectNode> written = Json.elements(given).map(this::written).toList();
        commands.clear();
        commands.addAll(written);
        return all();
    }

    /** Adds one, or replaces the one of its type and name. */
    public synchronized ObjectNode put(JsonNode given) {
        ObjectNode written = written(given);
        commands.removeIf(one -> one.path("id").equals(written.path("id")));
        commands.add(written);
        return written;
    }

    public synchronized boolean remove(String id) {
        return commands.removeIf(one -> one.path("id").asText().equals(id));
    }

    public ArrayNode all() {
        return Json.array().addAll(commands);
    }

    public Optional<ObjectNode> find(String id) {
        return commands.stream()
                .filter(one -> one.path("id").asText().equals(id))
                .findFirst();
    }

    /** The command of this type and name, if this person can use it here. */
    public Optional<ObjectNode> find(int type, String name, User user, Place place) {
        return usable(user, place).stream()
                .filter(one -> type(one) == type && one.path("name").asText().equals(name))
                .findFirst();
    }

    /** What this person's client offers in this place. */
    public List<ObjectNode> usable(User user, Place place) {
        return commands.stream()
                .filter(one -> isMeantFor(one, place) && isAllowed(one, user, place))
                .toList();
    }

    private static boolean isMeantFor(JsonNode command, Place place) {
        int context = place.guild().isPresent() ? 0 : 1;
        JsonNode installs = command.path("integration_types");
        boolean byServer = place.hasBot() && names(installs, GUILD_INSTALL, true);
        boolean byUser = names(installs, USER_INSTALL, false);
        return names(command.path("contexts"), context, true) && (byServer || byUser);
    }

    private static boolean isAllowed(JsonNode command, User user, Place place) {
        String needed = command.path("default_member_permissions").asText("");
        if (place.guild().isEmpty() || needed.isEmpty() || needed.equals("null")) {
            return true;
        }
        long bits = Long.parseLong(needed);
        long has = place.permissions(user);
        return bits == 0 ? has == Permissions.ALL : (has & bits) == bits;
    }

    private static boolean names(JsonNode list, int wanted, boolean whenAbsent) {
        if (!list.isArray()) {
            return whenAbsent;
        }
        // Clients send these numbers as text as well.
        return Json.elements(list).anyMatch(one -> one.asInt(-1) == wanted);
    }

    private ObjectNode written(JsonNode given) {
        ObjectNode command = given.deepCopy();
        String known = commands.stream()
                .filter(one -> type(one) == type(given) && one.path("name").equals(given.path("name")))
                .map(one -> one.path("id").asText())
                .findFirst()
                .orElseGet(ids::next);
        command.put("id", known)
                .put("application_id", applicationId)
                .put("type", type(given))
                .put("version", ids.next())
                .put("description", given.path("description").asText(""));
        if (!command.has("default_member_permissions")) {
            command.putNull("default_member_permissions");
        }
        numbers(command, "contexts");
        numbers(command, "integration_types");
        return command;
    }

    private static void numbers(ObjectNode command, String field) {
        JsonNode list = command.path(field);
        if (list.isArray()) {
            ArrayNode numbers = command.arrayNode();
            IntStream.range(0, list.size()).forEach(i -> numbers.add(list.get(i).asInt()));
            command.set(field, numbers);
        }
    }

    private static int type(JsonNode command) {
        return command.path("type").asInt(SLASH);
    }
}
