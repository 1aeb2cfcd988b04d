package dev.answercoach;

import dev.answercoach.cli.InstallationException;
import dev.answercoach.model.ScriptedEndpoint;
import dev.answercoach.playground.Person;
import dev.answercoach.playground.Playground;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * One bot on one Discord for all tests of a class, which may run side by side: each brings people of its own. At the end
 * everything that was said to Discord is held to Discord's description.
 */
final class SharedHouse implements BeforeAllCallback, AfterAllCallback {
    private final boolean hasModel;
    private final Map<String, String> settings;
    private final ShiftedClock clock = new ShiftedClock();
    private final Stories stories = new Stories();
    private final AtomicInteger guests = new AtomicInteger();
    private @Nullable Path directory;
    private @Nullable ScriptedEndpoint endpoint;
    private @Nullable BotHouse house;

    private SharedHouse(boolean hasModel, Map<String, String> settings) {
        this.hasModel = hasModel;
        this.settings = settings;
    }

    static SharedHouse offline() {
        return new SharedHouse(false, Map.of());
    }

    /** With a model, which reads well and rewrites faithfully unless {@link #tells} says otherwise. */
    static SharedHouse withModel() {
        return withModel(Map.of());
    }

    /** The same with these variables of the environment. */
    static SharedHouse withModel(Map<String, String> settings) {
        return new SharedHouse(true, settings);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException, InstallationException {
        directory = Files.createTempDirectory("bot-house");
        Map<String, String> environment = new HashMap<>(House.environment(directory));
        if (hasModel) {
            endpoint = ScriptedEndpoint.start().replyWith(stories);
            environment.putAll(House.environment(directory, endpoint));
        }
        environment.putAll(settings);
        house = BotHouse.with(environment, clock);
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        try (BotHouse closed = bots()) {
            Conformity.holds(closed.playground().exchanges());
        } finally {
            if (endpoint != null) {
                endpoint.close();
            }
            delete(Objects.requireNonNull(directory));
        }
    }

    BotHouse bots() {
        return Objects.requireNonNull(house, "not started");
    }

    Playground playground() {
        return bots().playground();
    }

    ScriptedEndpoint endpoint() {
        return Objects.requireNonNull(endpoint, "no model");
    }

    ShiftedClock clock() {
        return clock;
    }

    /** What the model makes of reviews of this question. */
    void tells(String question, Story story) {
        stories.put(question, story);
    }

    /** Somebody new, with this locale, in their direct messages. */
    Guest guest(String locale) {
        return new Guest(
                Person.welcome(playground().userUrl(), "손님 " + guests.incrementAndGet(), locale),
                Guest.languageOf(locale));
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        }
    }
}
