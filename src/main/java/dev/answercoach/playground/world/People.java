package dev.answercoach.playground.world;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Everybody who uses this Discord, with what their clients were told. */
public final class People {
    private final InstantSource clock;
    private final List<User> users = new CopyOnWriteArrayList<>();
    private final Map<String, User> byId = new ConcurrentHashMap<>();
    private final Map<String, EventLog> logs = new ConcurrentHashMap<>();

    People(InstantSource clock) {
        this.clock = clock;
    }

    User add(User user) {
        logs.put(user.id(), new EventLog(clock));
        byId.put(user.id(), user);
        users.add(user);
        return user;
    }

    public List<User> all() {
        return List.copyOf(users);
    }

    public Optional<User> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** What the client of this person was told. */
    public EventLog log(User user) {
        EventLog log = logs.get(user.id());
        if (log == null) {
            throw new IllegalStateException("nobody here has the id " + user.id());
        }
        return log;
    }
}
