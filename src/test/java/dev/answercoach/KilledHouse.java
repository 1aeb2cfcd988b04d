package dev.answercoach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.model.ScriptedEndpoint;
import dev.answercoach.playground.Person;
import dev.answercoach.playground.Playground;
import dev.answercoach.playground.PlaygroundOptions;
import dev.answercoach.settings.DatabaseSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** The bot as a program that can be killed and started again, on a Discord, a model and a database that live on. */
final class KilledHouse implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration SHOWN_SOON = Duration.ofSeconds(3);

    private final QuickJvm jvm;
    private final DatabaseSettings database;
    private final Playground playground = Playground.start(PlaygroundOptions.usual(InstantSource.system()));
    private final TappedDiscord tap;
    private final ScriptedEndpoint endpoint = ScriptedEndpoint.start().replyWith(Story.faithful());
    private final Map<String, String> environment;
    private final AtomicInteger people = new AtomicInteger();
    private ChildProgram bot;

    private KilledHouse(QuickJvm jvm, DatabaseSettings database, Path directory, ChildStart first)
            throws IOException, InterruptedException {
        this.jvm = jvm;
        this.database = database;
        this.tap = TappedDiscord.before(playground.cdnUrl());
        this.environment = new HashMap<>(House.environment(directory, endpoint));
        environment.putAll(House.unaccounted());
        environment.putAll(RunningPlayground.addresses(playground));
        URI api = tap.url().resolve(playground.apiUrl().getPath());
        environment.put("COACH_DISCORD_API_URL", api.toString());
        environment.put("COACH_DATABASE_URL", database.url());
        environment.put("COACH_DATABASE_USER", database.user());
        environment.put("COACH_DATABASE_PASSWORD", database.password().reveal());
        this.bot = new ChildProgram(first.with(environment));
        bot.await(KilledBot.READY);
        // Nobody can use a command that is not listed yet.
        Person anybody = person();
        Awaitility.await().atMost(PATIENCE).until(() -> !anybody.offered().isEmpty());
    }

    private interface ChildStart {
        Process with(Map<String, String> environment) throws IOException;
    }

    /** With a bot that runs. */
    static KilledHouse open(QuickJvm jvm, DatabaseSettings database, Path directory)
            throws IOException, InterruptedException {
        return new KilledHouse(
                jvm,
                database,
                directory,
                environment -> jvm.start(KilledBot.class, environment, Duration.ZERO.toString()));
    }

    /** The first of all: what its bot has loaded by its end makes the bots after it start sooner. */
    static KilledHouse openFirst(QuickJvm jvm, DatabaseSettings database, Path directory)
            throws IOException, InterruptedException {
        return new KilledHouse(
                jvm,
                database,
                directory,
                environment -> jvm.startFirst(KilledBot.class, environment, Duration.ZERO.toString()));
    }

    /** Somebody new, who speaks Korean. */
    Person person() {
        return Person.welcome(playground.userUrl(), "지원자 " + people.incrementAndGet(), "ko");
    }

    ScriptedEndpoint endpoint() {
        return endpoint;
    }

    TappedDiscord tap() {
        return tap;
    }

    /** From here on, count commits, requests and calls. */
    void count() throws IOException, InterruptedException {
        if (!bot.isAlive()) {
            start();
        }
        bot.tell("stop 0 never", "stop 0 never");
        tap.count();
        endpoint.beforeAnswer(endpoint.calls() + 2, this::awaitCritiqueShown);
    }

    int commits() throws InterruptedException {
        return Integer.parseInt(bot.tell("commits", KilledBot.COMMITS).substring(KilledBot.COMMITS.length()));
    }

    /** Has the bot die just before or just after the n-th commit from here. */
    void killAtCommit(int commit, boolean before) throws IOException, InterruptedException {
        count();
        String order = "stop " + commit + (before ? " before" : " after");
        bot.tell(order, order);
    }

    /** Has the bot die when its n-th request from here is on its way to Discord, or the answer on its way back. */
    void killAtRequest(int request, boolean before) throws IOException, InterruptedException {
        count();
        tap.interruptAt(request, before, this::kill);
    }

    /** Has the bot die while it waits for the model's n-th answer from here. */
    void killDuringCall(int call) throws IOException, InterruptedException {
        count();
        endpoint.beforeAnswer(endpoint.calls() + call, () -> {
            if (call > 1) {
                awaitCritiqueShown();
            }
            kill();
        });
    }

    /** A model takes its time: the critique is on screen when the rewrites come. */
    private void awaitCritiqueShown() {
        try {
            Awaitility.await()
                    .atMost(SHOWN_SOON)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> !bot.isAlive()
                            || tap.requests().stream()
                                            .filter(request -> request.startsWith("PATCH"))
                                            .count()
                                    >= 2);
        } catch (ConditionTimeoutException e) {
            // It will be shown together with the rewrites.
            return;
        }
    }

    void kill() {
        bot.kill();
    }

    void awaitDeath() throws InterruptedException {
        bot.awaitEnd();
    }

    /** Ends the bot as its host would. */
    void end() throws InterruptedException {
        bot.end();
    }

    void start() throws IOException, InterruptedException {
        start(Duration.ZERO);
    }

    /** @param ahead how far the bot's clock is ahead of Discord's */
    void start(Duration ahead) throws IOException, InterruptedException {
        bot.kill();
        tap.count();
        bot = new ChildProgram(jvm.start(KilledBot.class, environment, ahead.toString()));
        bot.await(KilledBot.READY);
    }

    /** Waits until nothing is left to do for a person. */
    void awaitRest(Person person) {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(select(
                                "select kind from discord_card where user_id = ? and state = 'OPEN'"
                                        + " and kind <> 'PROMPT'",
                                person.id()))
                        .isEmpty());
    }

    /** All that is kept of what a person has handed in. */
    List<String> handedIn(Person person) {
        List<String> all = new ArrayList<>(
                select("select submission from discord_card where user_id = ? and submission <> ''", person.id()));
        all.addAll(select(
                "select text from answer_version join answer on answer.id = answer_version.answer_id"
                        + " where user_id = ?",
                person.id()));
        return all;
    }

    /** The ids of the messages with rewrites that the bot knows of. */
    List<String> knownRewrites(Person person) {
        return select(
                "select message_id from discord_card_message join discord_card on id = card_id"
                        + " where user_id = ? and slot like 'rewrite.%'",
                person.id());
    }

    /** What stands in the first column. */
    List<String> select(String sql, String user) {
        try (Connection connection = DriverManager.getConnection(
                        database.url(), database.user(), database.password().reveal());
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, user);
            List<String> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() {
        bot.kill();
        tap.close();
        endpoint.close();
        playground.close();
    }
}
