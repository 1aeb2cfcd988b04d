package dev.answercoach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.answercoach.cli.InstallationException;
import dev.answercoach.playground.Asked;
import dev.answercoach.text.Remark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What the model costs: who has used up a share is told so, and the host reads it all. */
class MoneyInDiscordTest {
    private static final int PORT = freePort();

    @RegisterExtension
    static final SharedHouse HOUSE = SharedHouse.withModel(
            Map.of("COACH_MODEL_BUDGET_SERVER_TOKENS_PER_DAY", "1", "COACH_METRICS_PORT", Integer.toString(PORT)));

    @Test
    void whereAServersShareIsUsedUpItsUsersGoOnInDirectMessages() {
        Guest guest = HOUSE.guest("ko").at("general");
        String told = guest.word("review.degraded.server-budget");

        Asked inServer = guest.reviews(guest.draft(), Map.of("limit", 900));
        assertThat(Guest.shown(guest.card(inServer))).contains(told);

        guest.at("dm");
        Asked inPrivate = guest.reviews(guest.draft(), Map.of("limit", 800));
        assertThat(Guest.shown(guest.card(inPrivate))).doesNotContain(told);
    }

    @Test
    void theHostReadsWhatItCosts() throws Exception {
        Guest guest = HOUSE.guest("ko").at("dm");
        guest.card(guest.reviews(guest.draft(), Map.of("limit", 700)));

        HttpResponse<String> metrics = get("/metrics");

        assertThat(metrics.body())
                .containsPattern("coach_model_questions_seconds_count\\{[^}]*prompt=\"critique\"")
                .containsPattern("coach_model_requests_total\\{[^}]*prompt=\"rewrite\"")
                .containsPattern("coach_model_tokens_total\\{[^}]*type=\"reasoning\"")
                .containsPattern("coach_model_answers_seconds_sum\\{[^}]*outcome=\"answered\"")
                .contains("coach_model_endpoint_state{model=\"scripted-1\"} 0.0")
                .contains("coach_model_queue_waiting{model=\"scripted-1\"} 0.0")
                .doesNotContain("결제");
        assertThat(get("/healthz").statusCode()).isEqualTo(200);
    }

    @Test
    void aSecondBotIsToldThatThePortIsTaken(@TempDir Path directory) {
        Map<String, String> environment = new HashMap<>(House.environment(directory));
        environment.put("COACH_METRICS_PORT", Integer.toString(PORT));
        Application second = new Application(House.HOME, environment, InstantSource.system());

        InstallationException refusal = catchThrowableOfType(InstallationException.class, second::startBot);

        assertThat(refusal.remark())
                .isEqualTo(Remark.key(
                        "metrics.not-served", Map.of("address", "127.0.0.1", "port", Integer.toString(PORT))));
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + PORT + path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
