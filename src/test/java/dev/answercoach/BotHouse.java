package dev.answercoach;

import dev.answercoach.cli.InstallationException;
import dev.answercoach.cli.Service;
import dev.answercoach.model.ScriptedEndpoint;
import dev.answercoach.playground.Person;
import dev.answercoach.playground.Playground;
import dev.answercoach.playground.PlaygroundOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The whole bot, wired as in production, on a Discord and a database of its own. */
final class BotHouse implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;

    /** Long enough for a busy machine, and short enough to wait for a file that never comes. */
    private static final Duration ATTACHMENT_TIME = Duration.ofSeconds(5);

    private final Playground playground;
    private final Map<String, String> environment;
    private final InstantSource clock;
    private Service bot;

    private BotHouse(Map<String, String> environment, InstantSource clock) throws InstallationException {
        this.playground = Playground.start(PlaygroundOptions.usual(InstantSource.system()));
        this.clock = clock;
        this.environment = new HashMap<>(environment);
        this.environment.putAll(RunningPlayground.addresses(playground));
        this.bot = start();
    }

    static BotHouse offline(Path directory) throws InstallationException {
        return new BotHouse(House.environment(directory), InstantSource.system());
    }

    static BotHouse withModel(Path directory, ScriptedEndpoint endpoint) throws InstallationException {
        return new BotHouse(House.environment(directory, endpoint), InstantSource.system());
    }

    /** With other settings, and a clock that the bot goes by. */
    static BotHouse with(Map<String, String> environment, InstantSource clock) throws InstallationException {
        return new BotHouse(environment, clock);
    }

    private Service start() throws InstallationException {
        Service started = new Application(House.HOME, environment, clock).startBot(ATTACHMENT_TIME);
        started.started().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        return started;
    }

    /** Ends the bot and starts it anew, on the same Discord and the same database. */
    void restart() throws InstallationException {
        bot.close();
        bot = start();
    }

    Playground playground() {
        return playground;
    }

    /** Somebody who is there: 하늘 speaks Korean, Sam English. */
    Person person(String name) {
        return Person.of(playground.userUrl(), name);
    }

    Service bot() {
        return bot;
    }

    @Override
    public void close() {
        bot.close();
        playground.close();
    }
}
