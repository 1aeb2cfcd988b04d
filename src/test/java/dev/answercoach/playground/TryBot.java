package dev.answercoach.playground;

import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import net.dv8tion.jda.api.utils.MemberCachePolicy;
import net.dv8tion.jda.api.utils.cache.CacheFlag;
import org.awaitility.Awaitility;

/** A minimal bot on the real JDA, for tests of the playground: it reacts as the test says. */
final class TryBot implements AutoCloseable {
    private final ShardManager shards;
    private final ExecutorService events = Executors.newFixedThreadPool(4);
    private final List<GenericEvent> heard = new CopyOnWriteArrayList<>();
    private final List<Reaction<?>> reactions = new CopyOnWriteArrayList<>();

    private record Reaction<E extends GenericEvent>(Class<E> kind, Consumer<E> action) {
        void reactTo(GenericEvent event) {
            if (kind.isInstance(event)) {
                action.accept(kind.cast(event));
            }
        }
    }

    /** Logs in, without waiting for it. */
    TryBot(Playground playground, Compression compression, int total, GatewayIntent... intents) {
        EnumSet<GatewayIntent> wanted = EnumSet.of(GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES);
        wanted.addAll(List.of(intents));
        shards = DefaultShardManagerBuilder.createLight(PlaygroundOptions.TOKEN, wanted)
                .setRestConfigProvider(shard -> new RestConfig().setBaseUrl(playground.apiUrl() + "/"))
                .setSessionController(new ConcurrentSessionController() {
                    @Override
                    public String getGateway() {
                        return playground.gatewayUrl().toString();
                    }
                })
                .setRawEventsEnabled(true)
                .setCompression(compression)
                .setShardsTotal(total)
                .setMemberCachePolicy(MemberCachePolicy.NONE)
                .disableCache(EnumSet.allOf(CacheFlag.class))
                .setEventPoolProvider(shard -> events)
                .addEventListeners((EventListener) this::hear)
                .build();
    }

    /** Logs in, and returns when the bot is ready. */
    static TryBot in(Playground playground) {
        return new TryBot(playground, Compression.NONE, 1).ready();
    }

    TryBot ready() {
        Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .until(() -> shards.getShards().size() == shards.getShardsTotal()
                        && shards.getShards().stream().allMatch(jda -> jda.getStatus() == JDA.Status.CONNECTED));
        return this;
    }

    <E extends GenericEvent> TryBot on(Class<E> kind, Consumer<E> action) {
        reactions.add(new Reaction<>(kind, action));
        return this;
    }

    TryBot commands(CommandData... commands) {
        jda().updateCommands().addCommands(commands).complete();
        return this;
    }

    JDA jda() {
        return shards.getShards().get(0);
    }

    ShardManager shards() {
        return shards;
    }

    /** The events of this kind that the bot has heard. */
    <E extends GenericEvent> List<E> heard(Class<E> kind) {
        return heard.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    <E extends GenericEvent> E awaitEvent(Class<E> kind) {
        return Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .until(() -> heard(kind), found -> !found.isEmpty())
                .get(0);
    }

    private void hear(GenericEvent event) {
        heard.add(event);
        reactions.forEach(reaction -> reaction.reactTo(event));
    }

    @Override
    public void close() {
        shards.shutdown();
        shards.getShards().forEach(JDA::shutdownNow);
        events.shutdownNow();
    }
}
