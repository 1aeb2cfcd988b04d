package dev.answercoach.metrics;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.answercoach.settings.MetricsSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers {@code GET /metrics} with what is counted, in Prometheus' text format, and {@code GET /healthz} with 200 or 503. It
 * takes nothing else, and asks nobody who they are: it is for the host's own network.
 */
public final class MetricsServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MetricsServer.class);
    private static final String MAX_REQUEST_TIME = "sun.net.httpserver.maxReqTime";
    private static final int THREADS = 2;
    private static final int WAITING_CONNECTIONS = 16;
    /** In which a request must have come, else its connection is cut: two that say nothing would hold both threads. */
    private static final String REQUEST_SECONDS = "5";

    private static final long NO_BODY = -1;
    /** Prometheus' text format, see prometheus.io/docs/instrumenting/exposition_formats. */
    private static final String PROMETHEUS_TEXT = "text/plain; version=0.0.4; charset=utf-8";

    private static final String TEXT = "text/plain; charset=utf-8";

    private final HttpServer server;
    private final ExecutorService threads;
    private final Supplier<String> metrics;
    private final BooleanSupplier healthy;

    private MetricsServer(
            HttpServer server, ExecutorService threads, Supplier<String> metrics, BooleanSupplier healthy) {
        this.server = server;
        this.threads = threads;
        this.metrics = metrics;
        this.healthy = healthy;
    }

    /**
     * Starts.
     *
     * @param metrics what is counted, as text
     * @throws IOException if the address is none of this machine's, or the port is taken
     */
    static MetricsServer start(MetricsSettings settings, Supplier<String> metrics, BooleanSupplier healthy)
            throws IOException {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getByName(settings.address()), settings.port());
        // The server has no other setting for that. It is read once: a server that this process started before keeps
        // its own.
        if (System.getProperty(MAX_REQUEST_TIME) == null) {
            System.setProperty(MAX_REQUEST_TIME, REQUEST_SECONDS);
        }
        HttpServer server = HttpServer.create(address, WAITING_CONNECTIONS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> {
            Thread thread = new Thread(task, "metrics");
            thread.setDaemon(true);
            return thread;
        });
        MetricsServer started = new MetricsServer(server, threads, metrics, healthy);
        server.setExecutor(threads);
        server.createContext("/", started::answer);
        server.start();
        return started;
    }

    /** Where it listens. */
    InetSocketAddress address() {
        return server.getAddress();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestMethod().equals("GET")) {
                exchange.getResponseHeaders().set("Allow", "GET");
                send(exchange, 405, TEXT, "only GET\n");
            } else if (hasBody(exchange.getRequestHeaders())) {
                send(exchange, 413, TEXT, "no body is taken\n");
            } else {
                answer(exchange, exchange.getRequestURI().getPath());
            }
        } catch (RuntimeException e) {
            // The server swallows what is thrown here.
            LOG.warn("event=metrics-failed cause={}", e.toString());
        }
    }

    private void answer(HttpExchange exchange, String path) throws IOException {
        switch (path) {
            case "/metrics" -> send(exchange, 200, PROMETHEUS_TEXT, metrics.get());
            case "/healthz" -> {
                boolean works = healthy.getAsBoolean();
                send(exchange, works ? 200 : 503, TEXT, works ? "ok\n" : "the database cannot be read\n");
            }
            default -> send(exchange, 404, TEXT, "/metrics and /healthz are here\n");
        }
    }

    private static boolean hasBody(Headers headers) {
        String length = headers.getFirst("Content-Length");
        return headers.containsKey("Transfer-Encoding") || (length != null && !length.equals("0"));
    }

    private static void send(HttpExchange exchange, int status, String contentType, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", contentType);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        // An answer to HEAD has no body, whatever it says.
        boolean bare = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, bare ? NO_BODY : bytes.length);
        if (!bare) {
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
