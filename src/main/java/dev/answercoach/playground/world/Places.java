package dev.answercoach.playground.world;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** All servers, channels, threads and direct messages. */
public final class Places {
    private final InstantSource clock;
    private final List<Place> places = new CopyOnWriteArrayList<>();
    private final Map<String, Place> byId = new ConcurrentHashMap<>();
    private final Map<String, DirectChannel> directByUser = new ConcurrentHashMap<>();

    Places(InstantSource clock) {
        this.clock = clock;
    }

    void add(Place place) {
        byId.put(place.id(), place);
        places.add(place);
    }

    DirectChannel addDirect(String id, User user) {
        DirectChannel channel = new DirectChannel(id, user);
        directByUser.put(user.id(), channel);
        add(channel);
        return channel;
    }

    /** Starts a thread, with its owner as the only member. */
    public ThreadChannel startThread(String id, GuildChannel parent, String name, int type, String ownerId) {
        ThreadChannel thread = new ThreadChannel(id, name, parent, type, ownerId, clock.instant());
        add(thread);
        return thread;
    }

    public void remove(Place place) {
        byId.remove(place.id());
        places.remove(place);
    }

    public Optional<Place> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The direct messages of the bot and this person. */
    public DirectChannel direct(User user) {
        DirectChannel channel = directByUser.get(user.id());
        if (channel == null) {
            throw new IllegalStateException("no direct channel for " + user.id());
        }
        return channel;
    }

    public List<Place> all() {
        return List.copyOf(places);
    }

    public List<Place> seenBy(User user) {
        return places.stream().filter(place -> place.isSeenBy(user)).toList();
    }

    /** The servers, in the order in which they were founded. */
    public List<Guild> guilds() {
        return places.stream()
                .flatMap(place -> place.guild().stream())
                .distinct()
                .toList();
    }

    /** The channels of a server, without threads. */
    public Stream<GuildChannel> channels(Guild guild) {
        return of(GuildChannel.class, guild);
    }

    public Stream<ThreadChannel> threads(Guild guild) {
        return of(ThreadChannel.class, guild);
    }

    private <T extends Place> Stream<T> of(Class<T> kind, Guild guild) {
        return places.stream()
                .filter(kind::isInstance)
                .filter(place -> place.guild().equals(Optional.of(guild)))
                .map(kind::cast);
    }
}
