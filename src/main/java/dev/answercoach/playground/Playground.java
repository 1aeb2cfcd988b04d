package dev.answercoach.playground;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.playground.gateway.Access;
import dev.answercoach.playground.gateway.Gateway;
import dev.answercoach.playground.gateway.GatewayRoutes;
import dev.answercoach.playground.gateway.Sessions;
import dev.answercoach.playground.people.ContentServer;
import dev.answercoach.playground.people.UserApi;
import dev.answercoach.playground.rest.BotApi;
import dev.answercoach.playground.rest.EditBudget;
import dev.answercoach.playground.rest.Faults;
import dev.answercoach.playground.wire.Call;
import dev.answercoach.playground.wire.HttpFace;
import dev.answercoach.playground.wire.Json;
import dev.answercoach.playground.wire.Refusal;
import dev.answercoach.playground.wire.Reply;
import dev.answercoach.playground.wire.Routes;
import dev.answercoach.playground.world.World;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;

/**
 * A small Discord on the loopback interface, for trying and testing the bot: REST, gateway and content server for the bot, and an API
 * for the people who use it. Everything is in memory and gone when it is closed.
 */
public final class Playground implements AutoCloseable {
    private final HttpFace http;
    private final ScheduledExecutorService timer;
    private final Gateway gateway;
    private final ExchangeLog exchanges;
    private final BotApi bot;
    private final Routes people = new Routes();
    private final ContentServer content;

    private Playground(PlaygroundOptions options, HttpFace http) {
        this.http = http;
        this.timer = timer();
        Access access = new Access(options.token());
        Sessions sessions = new Sessions(World.APPLICATION_ID);
        World world = new World(options.clock(), cdnUrl().toString(), sessions, timer);
        EditBudget edits = new EditBudget(options.clock());
        Faults faults = new Faults(edits);
        this.gateway = Gateway.open(options.gatewayPort(), access, sessions, world);
        this.exchanges = new ExchangeLog(options.clock());
        this.bot = new BotApi(world, sessions, access, faults, edits, exchanges, gateway.url());
        this.content = new ContentServer(world.files());
        new UserApi(world, sessions, sessions::isConnected, this::addresses).addTo(people);
        new GatewayRoutes(gateway, access).addTo(people);
        faults.addTo(people);
        exchanges.addTo(people);
    }

    /**
     * Starts one.
     *
     * @throws java.io.UncheckedIOException if a port is taken
     */
    public static Playground start(PlaygroundOptions options) {
        HttpFace http = HttpFace.bind(options.port());
        try {
            Playground playground = new Playground(options, http);
            http.start(playground::answer);
            return playground;
        } catch (RuntimeException e) {
            http.close();
            throw e;
        }
    }

    /** The root of the REST side, without a slash at its end. */
    public URI apiUrl() {
        return below(BotApi.PREFIX);
    }

    public URI gatewayUrl() {
        return URI.create(gateway.url());
    }

    /** The root of the content server, without a path. */
    public URI cdnUrl() {
        return below("");
    }

    /** The root of the people's side. */
    public URI userUrl() {
        return below(UserApi.PREFIX);
    }

    /** What the bot asked, in order. */
    public List<Exchange> exchanges() {
        return exchanges.all();
    }

    /** Cuts all connections and forgets everything. */
    @Override
    public void close() {
        gateway.close();
        http.close();
        timer.shutdownNow();
    }

    private CompletionStage<Reply> answer(Call call) {
        if (call.path().startsWith(BotApi.PREFIX + "/")) {
            return bot.answer(call);
        }
        if (call.path().startsWith(UserApi.PREFIX + "/")) {
            return people.answer(call, UserApi.PREFIX)
                    .orElseThrow(() -> Refusal.sentence(404, "There is no " + call.method() + " " + call.path() + "."));
        }
        return content.answer(call);
    }

    private ObjectNode addresses() {
        return Json.object()
                .put("api", apiUrl().toString())
                .put("gateway", gatewayUrl().toString())
                .put("cdn", cdnUrl().toString())
                .put("people", userUrl().toString());
    }

    private URI below(String path) {
        return URI.create("http://127.0.0.1:" + http.port() + path);
    }

    private static ScheduledExecutorService timer() {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "playground-timer");
            thread.setDaemon(true);
            return thread;
        });
        timer.setRemoveOnCancelPolicy(true);
        return timer;
    }
}
