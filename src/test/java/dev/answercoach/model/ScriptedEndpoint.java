package dev.answercoach.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * An OpenAI-compatible endpoint on the loopback interface that does as it is told, for tests of whoever asks a model.
 *
 * <p>It refuses what OpenAI refuses (key, path, fields, order of messages, rules of strict schemas) and remembers such refusals as
 * {@link #violations}. What it accepts gets the next reply of the queue, and once that is empty what the function says; without
 * either it answers 500. All requests are recorded, the refused ones too.
 *
 * <pre>{@code
 * try (ScriptedEndpoint endpoint = ScriptedEndpoint.start()) {
 *     endpoint.reply(Reply.rateLimited("0"), Reply.answer("{\"ok\":true}"));
 *     Endpoint settings = endpoint.settings();
 *     …
 *     assertThat(endpoint.calls()).isEqualTo(2);
 * }
 * }</pre>
 */
public final class ScriptedEndpoint implements AutoCloseable {
    public static final String API_KEY = "sk-scripted-0123456789";
    public static final String MODEL = "scripted-1";
    private static final String PATH = "/v1/chat/completions";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What an endpoint does not take. */
    public enum Limit {
        NO_JSON_SCHEMA,
        NO_JSON_OBJECT,
        /** As GPT-5: neither max_tokens nor a temperature of its own. */
        REASONING_MODEL,
        /** Answers in one piece only. */
        NO_STREAM,
        /** Knows max_tokens only. */
        OLD_TOKEN_LIMIT
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "scripted-endpoint");
        thread.setDaemon(true);
        return thread;
    });
    private final String apiKey;
    private final ProtocolRules rules;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Semaphore left = new Semaphore(0);
    private final Semaphore received = new Semaphore(0);
    private final Object lock = new Object();
    private final List<ReceivedRequest> requests = new ArrayList<>();
    private final List<String> violations = new ArrayList<>();
    private final Queue<Reply> queue = new ArrayDeque<>();
    private final Map<Integer, Runnable> beforeAnswer = new HashMap<>();
    private Function<ReceivedRequest, Reply> script = request -> Reply.error(500, "script_is_empty");

    private ScriptedEndpoint(HttpServer server, String apiKey, Set<Limit> limits) {
        this.server = server;
        this.apiKey = apiKey;
        this.rules = new ProtocolRules(limits, apiKey);
    }

    /** Starts one that asks for {@link #API_KEY}. */
    public static ScriptedEndpoint start(Limit... limits) {
        return start(API_KEY, limits);
    }

    /** Starts one that asks for this key, for none where it is empty. */
    public static ScriptedEndpoint start(String apiKey, Limit... limits) {
        // Else each answer waits 40 ms for an acknowledgement that the client delays.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            Set<Limit> set = EnumSet.noneOf(Limit.class);
            set.addAll(List.of(limits));
            ScriptedEndpoint endpoint = new ScriptedEndpoint(server, apiKey, set);
            server.setExecutor(endpoint.threads);
            server.createContext("/", endpoint::handle);
            server.start();
            return endpoint;
        } catch (IOException e) {
            throw new IllegalStateException("no port on the loopback interface", e);
        }
    }

    public URI baseUrl() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    /** Settings that reach this endpoint, patient enough for a busy machine. */
    public Endpoint settings() {
        return settings(Duration.ofSeconds(20));
    }

    public Endpoint settings(Duration requestTimeout) {
        return new Endpoint(
                baseUrl(), MODEL, apiKey, Duration.ofSeconds(5), requestTimeout, Endpoint.MAX_RESPONSE_BYTES);
    }

    /** Puts replies at the end of the queue. */
    public ScriptedEndpoint reply(Reply... replies) {
        synchronized (lock) {
            queue.addAll(List.of(replies));
        }
        return this;
    }

    /** Says what to reply whenever the queue is empty. */
    public ScriptedEndpoint replyWith(Function<ReceivedRequest, Reply> script) {
        synchronized (lock) {
            this.script = script;
        }
        return this;
    }

    /**
     * Runs something when the n-th request (from 1) has been recorded and before its reply is sent. The request's thread
     * runs it, so blocking holds up that reply alone.
     */
    public ScriptedEndpoint beforeAnswer(int n, Runnable action) {
        synchronized (lock) {
            beforeAnswer.put(n, action);
        }
        return this;
    }

    /** All requests so far, in the order in which they were read. */
    public List<ReceivedRequest> requests() {
        synchronized (lock) {
            return List.copyOf(requests);
        }
    }

    public int calls() {
        return requests().size();
    }

    /** What OpenAI would have refused, one line each; the configured {@link Limit}s do not count. */
    public List<String> violations() {
        synchronized (lock) {
            return List.copyOf(violations);
        }
    }

    /** Waits for a further request to be read; false if none comes in time. */
    public boolean awaitRequest(Duration patience) throws InterruptedException {
        return received.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Waits for a further client to hang up during {@link Reply#drip} or {@link Reply#flood}; false if none does in time. */
    public boolean awaitClientLeft(Duration patience) throws InterruptedException {
        return left.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Ends all replies that still hang, and stops. */
    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode body = json(exchange);
            Optional<ProtocolRules.Refusal> refusal =
                    exchange.getRequestURI().getPath().equals(PATH)
                            ? rules.refusal(exchange, body)
                            : Optional.of(new ProtocolRules.Refusal(404, "not_found", "null", "Invalid URL", false));
            ReceivedRequest request = record(exchange, body);
            received.release();
            Line line = new Line(exchange, request, closing, left::release);
            if (refusal.isPresent()) {
                refuse(line, refusal.get());
            } else {
                answer(line);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void refuse(Line line, ProtocolRules.Refusal refusal) throws IOException {
        if (!refusal.byLimit()) {
            synchronized (lock) {
                violations.add(
                        refusal.status() + " " + refusal.code() + " " + refusal.param() + ": " + refusal.message());
            }
        }
        line.send(
                refusal.status(),
                Completions.JSON,
                Completions.error(refusal.message(), refusal.code(), refusal.param())
                        .toString());
    }

    private void answer(Line line) throws IOException, InterruptedException {
        Runnable before;
        Reply reply;
        synchronized (lock) {
            before = beforeAnswer.getOrDefault(line.request().number(), () -> {});
            Reply next = queue.poll();
            reply = next == null ? script.apply(line.request()) : next;
        }
        before.run();
        reply.send(line);
    }

    private ReceivedRequest record(HttpExchange exchange, JsonNode body) {
        Map<String, List<String>> headers = new HashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        synchronized (lock) {
            ReceivedRequest request = new ReceivedRequest(requests.size() + 1, Map.copyOf(headers), body);
            requests.add(request);
            return request;
        }
    }

    private static JsonNode json(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        try {
            JsonNode json = JSON.readTree(body);
            return json == null ? MissingNode.getInstance() : json;
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }
}
