package dev.answercoach.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.answercoach.settings.MetricsSettings;
import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class MetricsServerTest {
    private static final String LOOPBACK = "127.0.0.1";

    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicBoolean healthy = new AtomicBoolean(true);
    private Metrics metrics;
    private MetricsServer server;

    @BeforeEach
    void start() throws IOException {
        metrics = new Metrics(new MetricsSettings(freePort(), LOOPBACK));
        server = metrics.serve(healthy::get).orElseThrow();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void prometheusReadsWhatIsCounted() throws Exception {
        metrics.registry().counter("coach.things", "kind", "할 일").increment(3);

        HttpResponse<String> response = get("/metrics");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("text/plain; version=0.0.4; charset=utf-8");
        assertThat(response.body()).contains("coach_things_total{kind=\"할 일\"} 3.0\n");
    }

    @Test
    void healthIsWhatTheProgramSays() throws Exception {
        assertThat(get("/healthz").statusCode()).isEqualTo(200);
        assertThat(get("/healthz").body()).isEqualTo("ok\n");

        healthy.set(false);

        assertThat(get("/healthz").statusCode()).isEqualTo(503);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/metrics/", "/metricsx", "/metrics/../healthz", "/healthz/x"})
    void nothingElseIsThere(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "HEAD", "OPTIONS"})
    void onlyGetIsTaken(String method) throws Exception {
        HttpResponse<String> response = send(method, "");

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).contains("GET");
    }

    @Test
    void noBodyIsTaken() throws Exception {
        assertThat(send("GET", "something").statusCode()).isEqualTo(413);
    }

    @Test
    void listensWhereItWasToldOnly() {
        assertThat(server.address().getAddress().isLoopbackAddress()).isTrue();
    }

    @Test
    void aTakenPortIsTold() {
        Metrics second = new Metrics(new MetricsSettings(server.address().getPort(), LOOPBACK));

        assertThatThrownBy(() -> second.serve(healthy::get)).isInstanceOf(BindException.class);
    }

    @Test
    void onceClosedNobodyAnswers() {
        server.close();

        assertThatThrownBy(() -> get("/healthz")).isInstanceOf(ConnectException.class);
    }

    @Test
    void withoutAPortNothingIsServedNorCounted() throws Exception {
        Metrics off = new Metrics(new MetricsSettings(0, LOOPBACK));
        off.registry().counter("coach.things").increment();

        assertThat(off.registry().counter("coach.things").count()).isZero();
        assertThat(off.serve(healthy::get)).isEmpty();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri(path)).GET().build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String method, String body) throws IOException, InterruptedException {
        HttpRequest.BodyPublisher publisher = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        return client.send(
                HttpRequest.newBuilder(uri("/metrics"))
                        .method(method, publisher)
                        .build(),
                BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://" + LOOPBACK + ":" + server.address().getPort() + path);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
