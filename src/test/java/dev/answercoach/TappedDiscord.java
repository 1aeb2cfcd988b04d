package dev.answercoach;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Stands between a bot and the REST side of its Discord: counts what the bot asks, and has something happen while the n-th
 * request is on its way there or its answer on its way back, in place of what would have gone on.
 */
final class TappedDiscord implements AutoCloseable {
    private final URI discord;
    private final HttpServer server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "tap");
        thread.setDaemon(true);
        return thread;
    });
    private final List<String> requests = new ArrayList<>();
    private int point;
    private boolean before;
    private Runnable instead = () -> {};

    private TappedDiscord(URI discord, HttpServer server) {
        this.discord = discord;
        this.server = server;
    }

    /** @param discord the origin where the requests go */
    static TappedDiscord before(URI discord) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        TappedDiscord tap = new TappedDiscord(discord, server);
        server.setExecutor(tap.threads);
        server.createContext("/", tap::pass);
        server.start();
        return tap;
    }

    /** Where the bot is to send its requests, without a path. */
    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Counts anew from here. */
    synchronized void count() {
        interruptAt(0, false, () -> {});
    }

    /**
     * Counts anew from here; the n-th request is not passed on, or its answer is not, and this happens instead.
     *
     * @param justBefore whether the request itself is lost, so that it has no effect
     */
    synchronized void interruptAt(int request, boolean justBefore, Runnable happening) {
        requests.clear();
        point = request;
        before = justBefore;
        instead = happening;
    }

    /** What the bot has asked since the count began, as method and path without ids. */
    synchronized List<String> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            Optional<Runnable> happening = next(exchange);
            boolean lost = happening.isPresent() && before;
            if (!lost) {
                HttpResponse<byte[]> answer = forward(exchange, body);
                if (happening.isEmpty()) {
                    answer(exchange, answer);
                }
            }
            happening.ifPresent(Runnable::run);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Optional<Runnable> next(HttpExchange exchange) {
        requests.add(exchange.getRequestMethod() + " " + shape(exchange.getRequestURI()));
        return requests.size() == point ? Optional.of(instead) : Optional.empty();
    }

    private static String shape(URI uri) {
        return uri.getPath().replaceAll("\\d{15,}", "*").replaceAll("/\\*/[^/]{20,}", "/*/*");
    }

    private HttpResponse<byte[]> forward(HttpExchange exchange, byte[] body) throws IOException, InterruptedException {
        URI asked = exchange.getRequestURI();
        String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
        HttpRequest.Builder request = HttpRequest.newBuilder(discord.resolve(asked.getRawPath() + query))
                .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        for (String name : List.of("Authorization", "Content-Type", "User-Agent")) {
            Optional.ofNullable(exchange.getRequestHeaders().getFirst(name))
                    .ifPresent(value -> request.header(name, value));
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static void answer(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
        answer.headers().map().forEach((name, values) -> {
            if (!name.equalsIgnoreCase("content-length") && !name.equalsIgnoreCase("connection")) {
                exchange.getResponseHeaders().put(name, values);
            }
        });
        exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
        if (answer.body().length > 0) {
            exchange.getResponseBody().write(answer.body());
        }
    }
}
