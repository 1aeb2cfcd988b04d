package dev.answercoach.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import dev.answercoach.discord.DiscordProbe.Finding;
import dev.answercoach.playground.Playground;
import dev.answercoach.playground.PlaygroundOptions;
import dev.answercoach.settings.DiscordSettings;
import dev.answercoach.settings.Secret;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscordProbeTest {
    private static final String APPLICATION = "/applications/@me";
    private static final String GATEWAY = "/gateway/bot";
    private static final String SESSIONS = """
            {"url": "wss://gateway.discord.gg", "shards": 3,
             "session_start_limit": {"total": 1000, "remaining": 17, "reset_after": 5400000, "max_concurrency": 1}}
            """;
    private static final Duration AMPLE = Duration.ofMinutes(1);

    private final Map<String, String> answers = new HashMap<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private int status = 200;
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
    }

    @Test
    void findsTheApplicationAndTheSessionsThatItHasLeft() throws Exception {
        try (Playground playground = Playground.start(PlaygroundOptions.usual(InstantSource.system()))) {
            Finding finding =
                    probe(playground.apiUrl(), PlaygroundOptions.TOKEN).probe();

            assertThat(finding.application()).isEqualTo("Answer Coach");
            assertThat(finding.onServers()).isTrue();
            assertThat(finding.onAccounts()).isTrue();
            assertThat(finding.isEndpointSet()).isFalse();
            assertThat(finding.privilegedIntents()).isEmpty();
            assertThat(finding.sessions().shards()).isEqualTo(1);
            assertThat(finding.sessions().left()).isEqualTo(1000);
        }
    }

    @Test
    void aRefusedTokenIsSaidWithoutShowingIt() {
        try (Playground playground = Playground.start(PlaygroundOptions.usual(InstantSource.system()))) {
            BotException refused = refusal(probe(playground.apiUrl(), "MTEx.wrong.token"));

            assertThat(refused.remark().key()).isEqualTo("bot.token-refused");
            assertThat(refused.toString() + refused.remark()).doesNotContain("MTEx");
        }
    }

    @Test
    void discordThatCannotBeReachedIsNamed() {
        URI gone = serve();
        server.stop(0);

        BotException unreachable = refusal(probe(gone, "token"));

        assertThat(unreachable.remark().key()).isEqualTo("bot.unreachable");
        assertThat(unreachable.remark().data()).containsEntry("url", gone.toString());
    }

    @Test
    void aServerThatNeverAnswersCostsNoMoreThanThePatience() {
        server.createContext("/", exchange -> {
            try (exchange) {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();

        BotException silent = refusal(new DiscordProbe(settings(address(), "token"), Duration.ofMillis(200)));

        assertThat(silent.remark().key()).isEqualTo("bot.unreachable");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "503 | {} | HTTP 503",
                "302 | {} | HTTP 302",
                "404 | <html>proxy</html> | HTTP 404",
                "200 | <html>proxy</html> | JSON",
                "200 | [] | JSON"
            })
    void aServerThatIsNoDiscordIsToldApart(int code, String body, String detail) {
        status = code;
        answers.put(APPLICATION, body);

        BotException other = refusal(probe(serve(), "token"));

        assertThat(other.remark().key()).isEqualTo("bot.unexpected-answer");
        assertThat(other.remark().data()).containsEntry("detail", detail);
    }

    @Test
    void findsWhatTheDeveloperPortalHasSetOtherwise() throws Exception {
        answers.put(APPLICATION, """
                {"name": "Coach", "flags": 565248, "interactions_endpoint_url": "https://example.com/hook",
                 "integration_types_config": {"1": {}}}
                """);
        answers.put(GATEWAY, SESSIONS);

        Finding finding = probe(serve(), "token").probe();

        // 1 << 13, 1 << 15 and 1 << 19.
        assertThat(finding.privilegedIntents())
                .isEqualTo(List.of("Presence Intent", "Server Members Intent", "Message Content Intent"));
        assertThat(finding.isEndpointSet()).isTrue();
        assertThat(finding.onServers()).isFalse();
        assertThat(finding.onAccounts()).isTrue();
        assertThat(finding.sessions()).isEqualTo(new DiscordProbe.Sessions(3, 17, 1000, Duration.ofMinutes(90)));
    }

    @Test
    void anApplicationWithoutChosenContextsGoesToServers() throws Exception {
        answers.put(APPLICATION, "{\"name\": \"Coach\", \"flags\": 8388608, \"interactions_endpoint_url\": null}");
        answers.put(GATEWAY, SESSIONS);

        Finding finding = probe(serve(), "token").probe();

        assertThat(finding.onServers()).isTrue();
        assertThat(finding.onAccounts()).isFalse();
        assertThat(finding.isEndpointSet()).isFalse();
        assertThat(finding.privilegedIntents()).isEmpty();
    }

    private static BotException refusal(DiscordProbe probe) {
        return catchThrowableOfType(BotException.class, probe::probe);
    }

    private static DiscordProbe probe(URI apiUrl, String token) {
        return new DiscordProbe(settings(apiUrl, token), AMPLE);
    }

    private static DiscordSettings settings(URI apiUrl, String token) {
        return new DiscordSettings(
                Secret.of(token), apiUrl, URI.create("ws://127.0.0.1:1"), URI.create("http://127.0.0.1:1"));
    }

    private URI serve() {
        server.createContext("/", exchange -> {
            try (exchange) {
                byte[] body = answers.getOrDefault(exchange.getRequestURI().getPath(), "{}")
                        .getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Location", "https://example.com/");
                exchange.sendResponseHeaders(status, body.length);
                exchange.getResponseBody().write(body);
            }
        });
        server.start();
        return address();
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }
}
