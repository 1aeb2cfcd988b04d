package dev.answercoach.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;

/** An OpenAI-compatible endpoint whose every answer takes the same time, and which notes when each call was open. */
final class ScriptedModel implements AutoCloseable {
    static final String NAME = "scripted";
    private static final int THREADS = 4;
    private static final int BACKLOG = 2_000;

    private final HttpServer server;
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(THREADS);
    private final Duration delay;
    private final List<ModelCall> calls = new ArrayList<>();

    /**
     * One call, from the arrival of its first byte to the departure of the answer's last.
     *
     * @param review the number of the review that it was made for
     */
    record ModelCall(int review, Instant from, Instant to) {}

    private ScriptedModel(HttpServer server, Duration delay) {
        this.server = server;
        this.delay = delay;
    }

    /** @param delay between question and answer */
    static ScriptedModel start(Duration delay) {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxIdleConnections", "4000");
        System.setProperty("sun.net.httpserver.idleInterval", "600");
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BACKLOG);
            ScriptedModel model = new ScriptedModel(server, delay);
            server.setExecutor(model.threads);
            server.createContext("/", model::take);
            server.start();
            return model;
        } catch (IOException e) {
            throw new UncheckedIOException("no port on the loopback interface", e);
        }
    }

    URI baseUrl() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    Duration delay() {
        return delay;
    }

    /** All calls that have ended. */
    synchronized List<ModelCall> calls() {
        return List.copyOf(calls);
    }

    private synchronized void note(ModelCall call) {
        calls.add(call);
    }

    /** No thread waits for the delay: as many calls may be open as are made. */
    private void take(HttpExchange exchange) throws IOException {
        Instant from = Instant.now();
        String question = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Matcher number = Story.NUMBER.matcher(question);
        int review = number.find() ? Integer.parseInt(number.group(1)) : 0;
        String completion = Story.answerTo(question);
        if (question.contains("\"stream\":true") || question.contains("\"stream\" : true")) {
            stream(exchange, new Pieces(completion).all(), review, from);
        } else {
            later(1, () -> {
                answer(exchange, completion);
                note(new ModelCall(review, from, Instant.now()));
            });
        }
    }

    /** After a part of the delay, 0 to 1. */
    private void later(double part, Runnable work) {
        var unused = threads.schedule(work, (long) (part * delay.toMillis()), TimeUnit.MILLISECONDS);
    }

    /** The pieces come evenly over the delay. */
    private void stream(HttpExchange exchange, List<String> pieces, int review, Instant from) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        send(exchange, pieces, 0, () -> note(new ModelCall(review, from, Instant.now())));
    }

    private void send(HttpExchange exchange, List<String> pieces, int next, Runnable ended) {
        later(1.0 / pieces.size(), () -> {
            try {
                exchange.getResponseBody().write(pieces.get(next).getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
                if (next + 1 < pieces.size()) {
                    send(exchange, pieces, next + 1, ended);
                } else {
                    exchange.close();
                    ended.run();
                }
            } catch (IOException e) {
                throw new UncheckedIOException("the bot hung up", e);
            }
        });
    }

    private static void answer(HttpExchange exchange, String completion) {
        byte[] bytes = completion.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        try (exchange) {
            exchange.sendResponseHeaders(200, bytes.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the bot hung up", e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
