package dev.answercoach;

import dev.answercoach.cli.InstallationException;
import dev.answercoach.cli.Service;
import dev.answercoach.discord.AttachmentReader;
import dev.answercoach.discord.Bot;
import dev.answercoach.discord.BotException;
import dev.answercoach.discord.BotThreads;
import dev.answercoach.metrics.MetricsServer;
import dev.answercoach.settings.MetricsSettings;
import dev.answercoach.settings.Settings;
import dev.answercoach.text.Remark;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** The bot and all that it works with. */
final class RunningBot implements Service {
    /** Discord may put off who lists commands too often; those of the last time can be used meanwhile. */
    private static final int LISTING_SECONDS = 10;

    private final Rooms rooms;
    private final BotThreads threads;
    private final Bot bot;
    private final Optional<MetricsServer> metrics;
    private final CompletableFuture<List<Remark>> started;
    private final AtomicBoolean closed = new AtomicBoolean();

    private RunningBot(
            Rooms rooms,
            BotThreads threads,
            Bot bot,
            Optional<MetricsServer> metrics,
            CompletableFuture<List<Remark>> started) {
        this.rooms = rooms;
        this.threads = threads;
        this.bot = bot;
        this.metrics = metrics;
        this.started = started;
    }

    /**
     * @throws InstallationException if Discord refuses the token or cannot be reached, or the metrics cannot be served where
     *     they should be; nothing is left open then
     */
    static RunningBot start(Rooms rooms, InstantSource clock) throws InstallationException {
        return start(rooms, clock, AttachmentReader.USUAL_TIME);
    }

    /** The same with another time in which an attached file must arrive. */
    static RunningBot start(Rooms rooms, InstantSource clock, Duration attachmentTime) throws InstallationException {
        Settings settings = rooms.settings();
        Optional<MetricsServer> metrics = serveMetrics(rooms);
        BotThreads threads = BotThreads.start(settings.model().concurrency());
        try {
            Features features = new Features(rooms, threads, clock, attachmentTime);
            Bot bot = Bot.start(settings.discord(), features.dispatcher(), threads);
            CompletableFuture<List<Remark>> started = bot.ready()
                    .thenAccept(features::takeUp)
                    .thenCompose(ready -> bot.listed().completeOnTimeout(null, LISTING_SECONDS, TimeUnit.SECONDS))
                    .thenApply(listed -> List.of(Remark.key("bot.ready")));
            return new RunningBot(rooms, threads, bot, metrics, started);
        } catch (BotException e) {
            close(metrics, threads, rooms);
            throw new InstallationException(e.remark(), e);
        } catch (RuntimeException e) {
            close(metrics, threads, rooms);
            throw e;
        }
    }

    private static Optional<MetricsServer> serveMetrics(Rooms rooms) throws InstallationException {
        try {
            return rooms.metrics().serve(rooms::isHealthy);
        } catch (IOException e) {
            rooms.close();
            MetricsSettings where = rooms.settings().metrics();
            throw new InstallationException(
                    Remark.key(
                            "metrics.not-served",
                            Map.of("address", where.address(), "port", Integer.toString(where.port()))),
                    e);
        }
    }

    private static void close(Optional<MetricsServer> metrics, BotThreads threads, Rooms rooms) {
        metrics.ifPresent(MetricsServer::close);
        threads.close();
        rooms.close();
    }

    @Override
    public CompletableFuture<List<Remark>> started() {
        return started;
    }

    @Override
    public CompletableFuture<Remark> failure() {
        return bot.failure();
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            bot.close();
            close(metrics, threads, rooms);
        }
    }
}
