package dev.answercoach.playground.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.playground.wire.Json;
import java.util.Optional;

/** The direct messages of the bot and one person. */
public final class DirectChannel implements Place {
    private static final int TYPE = 1;

    private final String id;
    private final User user;
    private volatile boolean open = true;

    DirectChannel(String id, User user) {
        this.id = id;
        this.user = user;
    }

    @Override
    public String id() {
        return id;
    }

    public User user() {
        return user;
    }

    @Override
    public String name() {
        return user.name();
    }

    @Override
    public String kind() {
        return "dm";
    }

    @Override
    public Optional<Guild> guild() {
        return Optional.empty();
    }

    @Override
    public boolean isSeenBy(User other) {
        return user.equals(other);
    }

    /** Whether the person takes messages of the bot. */
    public boolean isOpen() {
        return open;
    }

    public void open(boolean isOpen) {
        open = isOpen;
    }

    @Override
    public long permissions(User anyone) {
        return Permissions.EVERYONE;
    }

    @Override
    public ObjectNode json() {
        ObjectNode json = Json.object().put("id", id).put("type", TYPE).put("flags", 0);
        json.putNull("last_message_id");
        json.putArray("recipients").add(user.json());
        return json;
    }
}
