package dev.answercoach.playground.wire;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An HTTP server on the loopback interface. An answer that takes its time holds no thread: its connection stays open and is
 * written to when the answer is there.
 */
public final class HttpFace implements AutoCloseable {
    /** Bytes of a request body that are read at most: Discord's 25 MiB a request, and some for the rest of the form. */
    public static final int MAX_BODY_BYTES = 26 * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(HttpFace.class);
    private static final int THREADS = 24;

    private final HttpServer server;
    private final ExecutorService threads = threads();

    private HttpFace(HttpServer server) {
        this.server = server;
    }

    /**
     * Takes a port, 0 for a free one. Nothing is answered until {@link #start}.
     *
     * @throws UncheckedIOException if the port is taken
     */
    public static HttpFace bind(int port) {
        // Else each answer waits 40 ms for an acknowledgement that the client delays.
        setUnlessGiven("sun.net.httpserver.nodelay", "true");
        // The usual 200 idle connections and 30 seconds cut clients off that are between two requests.
        setUnlessGiven("sun.net.httpserver.maxIdleConnections", "4000");
        setUnlessGiven("sun.net.httpserver.idleInterval", "600");
        try {
            return new HttpFace(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 2000));
        } catch (IOException e) {
            throw new UncheckedIOException("no port " + port + " on the loopback interface", e);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public void start(Function<Call, CompletionStage<Reply>> answers) {
        server.setExecutor(threads);
        server.createContext("/", exchange -> handle(exchange, answers));
        server.start();
    }

    /** Cuts every connection. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange, Function<Call, CompletionStage<Reply>> answers) {
        try {
            if (!Loopback.isHome(exchange.getRequestHeaders())) {
                write(
                        exchange,
                        Refusal.sentence(403, "Only this machine may ask.").reply());
                return;
            }
            answer(exchange, call(exchange), answers);
        } catch (IOException | IllegalArgumentException e) {
            // The client left, or its query cannot be decoded.
            exchange.close();
        }
    }

    private static void answer(HttpExchange exchange, Call call, Function<Call, CompletionStage<Reply>> answers) {
        try {
            answers.apply(call)
                    .whenComplete((reply, failure) -> write(exchange, failure == null ? reply : failed(call, failure)));
        } catch (RuntimeException e) {
            write(exchange, failed(call, e));
        }
    }

    private static Reply failed(Call call, Throwable failure) {
        boolean isWrapped = failure instanceof CompletionException && failure.getCause() != null;
        Throwable cause = isWrapped ? failure.getCause() : failure;
        if (cause instanceof Refusal refusal) {
            return refusal.reply();
        }
        LOG.error("playground failed method={} path={}", call.method(), call.shownPath(), cause);
        return Refusal.sentence(500, "The playground has a bug; its log says more.")
                .reply();
    }

    private static Call call(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(",", values)));
        return new Call(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                query(exchange.getRequestURI().getRawQuery()),
                headers,
                body(exchange),
                Map.of());
    }

    /** The body, or one byte more than is allowed of a body that is too long. */
    private static byte[] body(HttpExchange exchange) throws IOException {
        try (InputStream in = exchange.getRequestBody()) {
            return in.readNBytes(MAX_BODY_BYTES + 1);
        }
    }

    private static Map<String, String> query(@Nullable String raw) {
        Map<String, String> query = new HashMap<>();
        if (raw != null) {
            for (String pair : raw.split("&", -1)) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                query.put(decoded(name), equals < 0 ? "" : decoded(pair.substring(equals + 1)));
            }
        }
        return query;
    }

    private static String decoded(String raw) {
        return URLDecoder.decode(raw, StandardCharsets.UTF_8);
    }

    private static void write(HttpExchange exchange, Reply reply) {
        try (exchange) {
            if (reply.status() == 0) {
                return;
            }
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            boolean bodiless = reply.body().length == 0;
            exchange.sendResponseHeaders(reply.status(), bodiless ? -1 : reply.body().length);
            if (!bodiless) {
                try (OutputStream out = exchange.getResponseBody()) {
                    out.write(reply.body());
                }
            }
        } catch (IOException e) {
            LOG.debug("client left method={}", exchange.getRequestMethod());
        }
    }

    private static void setUnlessGiven(String name, String value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, value);
        }
    }

    private static ExecutorService threads() {
        AtomicInteger number = new AtomicInteger();
        ThreadPoolExecutor pool =
                new ThreadPoolExecutor(THREADS, THREADS, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "playground-http-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }
}
