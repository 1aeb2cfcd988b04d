package dev.answercoach;

import dev.answercoach.cli.InstallationException;
import dev.answercoach.cli.Service;
import dev.answercoach.playground.Playground;
import dev.answercoach.playground.PlaygroundOptions;
import dev.answercoach.text.Remark;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.URI;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A small local Discord, and the bot on it. */
final class RunningPlayground implements Service {
    static final String DATABASE_VARIABLE = "COACH_DATABASE_URL";

    /**
     * Not the bot's own database: it would take up whatever is open there, and here nobody could be shown it. Who names a
     * database for the playground gets that one.
     */
    private static final String DATABASE = "jdbc:sqlite:data/playground.db";

    /** Nor the bot's own port, which it has where both run. */
    static final String METRICS_VARIABLE = "COACH_METRICS_PORT";

    private final Playground playground;
    private final RunningBot bot;

    private RunningPlayground(Playground playground, RunningBot bot) {
        this.playground = playground;
        this.bot = bot;
    }

    /** Opens the features with these environment variables. */
    interface RoomsOpener {
        Rooms open(Map<String, String> variables) throws InstallationException;
    }

    static RunningPlayground start(int port, Map<String, String> environment, RoomsOpener rooms, InstantSource clock)
            throws InstallationException {
        Playground playground = open(port, clock);
        try {
            Map<String, String> variables = new HashMap<>(environment);
            variables.putIfAbsent(DATABASE_VARIABLE, DATABASE);
            variables.putIfAbsent(METRICS_VARIABLE, "0");
            variables.putAll(addresses(playground));
            return new RunningPlayground(playground, RunningBot.start(rooms.open(variables), clock));
        } catch (InstallationException | RuntimeException e) {
            playground.close();
            throw e;
        }
    }

    private static Playground open(int port, InstantSource clock) throws InstallationException {
        try {
            return Playground.start(new PlaygroundOptions(port, 0, PlaygroundOptions.TOKEN, clock));
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof BindException) {
                throw new InstallationException(
                        Remark.key("playground.port-taken", Map.of("port", Integer.toString(port))), e);
            }
            throw e;
        }
    }

    /** What makes a bot log in to this playground. */
    static Map<String, String> addresses(Playground playground) {
        return Map.of(
                "COACH_DISCORD_TOKEN", PlaygroundOptions.TOKEN,
                "COACH_DISCORD_API_URL", playground.apiUrl().toString(),
                "COACH_DISCORD_GATEWAY_URL", playground.gatewayUrl().toString(),
                "COACH_DISCORD_CDN_URL", playground.cdnUrl().toString());
    }

    /** Where people use it. */
    URI userUrl() {
        return playground.userUrl();
    }

    @Override
    public CompletableFuture<List<Remark>> started() {
        return bot.started()
                .thenApply(ready -> List.of(
                        Remark.key("playground.ready"),
                        Remark.key(
                                "playground.addresses",
                                Map.of(
                                        "users", userUrl().toString(),
                                        "api", playground.apiUrl().toString(),
                                        "gateway", playground.gatewayUrl().toString()))));
    }

    @Override
    public CompletableFuture<Remark> failure() {
        return bot.failure();
    }

    @Override
    public void close() {
        bot.close();
        playground.close();
    }
}
