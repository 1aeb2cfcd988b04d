package dev.answercoach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.cli.CommandLineFace;
import dev.answercoach.playground.Person;
import dev.answercoach.playground.Playground;
import dev.answercoach.playground.PlaygroundOptions;
import dev.answercoach.playground.Tester;
import dev.answercoach.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code coach bot} as its host sees it when Discord takes the token away or cannot be reached. */
class BotOnItsHostTest {
    private static final int WRONG = 2;
    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    Path directory;

    private final Playground playground = Playground.start(PlaygroundOptions.usual(InstantSource.system()));
    private final Tester tester = Tester.of(playground.userUrl());
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Map<String, String> environment = new HashMap<>();
    private Thread bot = new Thread();

    @AfterEach
    void stop() throws InterruptedException {
        bot.interrupt();
        bot.join();
        playground.close();
    }

    @Test
    void aTokenThatIsTakenAwayEndsTheBotWithOneSentence() throws Exception {
        CompletableFuture<Integer> end = run();
        awaitReady();

        tester.revokesToken(true);
        tester.disturbsGateway("drop");

        assertThat(exitCode(end)).isEqualTo(WRONG);
        assertThat(text(err)).contains("Discord가 토큰을 받아들이지 않습니다").hasLineCount(1);
    }

    @Test
    void aTokenThatWasNeverGoodEndsTheBotWithOneSentence() throws Exception {
        tester.revokesToken(true);

        assertThat(exitCode(run())).isEqualTo(WRONG);
        assertThat(text(err)).contains("Discord가 토큰을 받아들이지 않습니다").hasLineCount(1);
    }

    @Test
    void aDiscordThatCannotBeReachedAtTheStartEndsTheBotWithOneSentence() throws Exception {
        environment.put("COACH_DISCORD_API_URL", "http://127.0.0.1:" + nobodysPort() + "/api/v10");

        assertThat(exitCode(run())).isEqualTo(WRONG);
        assertThat(text(err)).contains("Discord에 연결할 수 없습니다").hasLineCount(1);
    }

    @Test
    void aGatewayThatCannotBeReachedAtTheStartIsWaitedFor() throws Exception {
        try (Relay relay = Relay.shut(playground.gatewayUrl().getPort())) {
            environment.put("COACH_DISCORD_GATEWAY_URL", "ws://127.0.0.1:" + relay.port());
            CompletableFuture<Integer> end = run();
            relay.awaitTurnedAway();
            assertThat(end).isNotDone();

            relay.open();

            awaitReady();
            assertThat(someone().runs("review").modal()).isNotEmpty();
        }
    }

    @Test
    void aBotSaysThatItIsReadyWhenItIsAndNotBefore() throws Exception {
        try (Relay relay = Relay.holdingBack(playground.gatewayUrl().getPort())) {
            environment.put("COACH_DISCORD_GATEWAY_URL", "ws://127.0.0.1:" + relay.port());
            CompletableFuture<Integer> end = run();
            relay.awaitArrived();
            assertThat(text(out)).isEmpty();
            assertThat(end).isNotDone();

            relay.letThrough();

            awaitReady();
            assertThat(someone().runs("review").modal()).isNotEmpty();
        }
    }

    private Person someone() {
        Person person = Person.of(playground.userUrl(), "하늘");
        Awaitility.await().until(() -> !person.offered().isEmpty());
        return person;
    }

    private CompletableFuture<Integer> run() {
        Map<String, String> variables = new HashMap<>(House.environment(directory));
        variables.putAll(RunningPlayground.addresses(playground));
        variables.putAll(environment);
        Application application = new Application(House.HOME, variables, InstantSource.system());
        CommandLineFace face = new CommandLineFace(
                application,
                InstantSource.system(),
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                Language.KO);
        Executor ownThread = task -> {
            bot = new Thread(task, "coach-bot");
            bot.start();
        };
        return CompletableFuture.supplyAsync(() -> face.run("bot"), ownThread);
    }

    private void awaitReady() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(PATIENCE_SECONDS))
                .until(() -> text(out).contains("Discord에 연결되었습니다"));
    }

    private static int exitCode(CompletableFuture<Integer> end)
            throws InterruptedException, ExecutionException, TimeoutException {
        return end.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private static int nobodysPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).strip();
    }
}
