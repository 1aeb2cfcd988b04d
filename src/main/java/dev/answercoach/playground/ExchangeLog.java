package dev.answercoach.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.playground.rest.Recorder;
import dev.answercoach.playground.wire.Json;
import dev.answercoach.playground.wire.Reply;
import dev.answercoach.playground.wire.Routes;
import dev.answercoach.playground.world.Upload;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Keeps what the bot asked; the oldest is forgotten when there is too much of it. */
final class ExchangeLog implements Recorder {
    private static final int KEPT = 20_000;

    private final InstantSource clock;
    private final Deque<Exchange> exchanges = new ArrayDeque<>();
    private long count;

    ExchangeLog(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void record(String method, String path, JsonNode body, List<Upload> files, Reply reply) {
        List<SentFile> sent = files.stream()
                .map(file -> new SentFile(file.name(), file.bytes().length, file.contentType(), file.bytes()))
                .toList();
        exchanges.addLast(
                new Exchange(++count, clock.instant(), method, path, body, sent, reply.status(), reply.json()));
        if (exchanges.size() > KEPT) {
            exchanges.removeFirst();
        }
    }

    synchronized List<Exchange> all() {
        return List.copyOf(exchanges);
    }

    /** Adds the route over which people read it. */
    void addTo(Routes routes) {
        routes.on("GET", "/exchanges", call -> Reply.json(after(call.number("after", 0))));
    }

    /** The exchanges after the given number, as JSON without the bytes of files. */
    private JsonNode after(long seq) {
        return all().stream()
                .filter(exchange -> exchange.seq() > seq)
                .map(exchange -> (JsonNode) json(exchange))
                .collect(Json.toArray());
    }

    private static ObjectNode json(Exchange exchange) {
        ObjectNode json = Json.object()
                .put("seq", exchange.seq())
                .put("at", exchange.at().toString())
                .put("method", exchange.method())
                .put("path", exchange.path())
                .put("status", exchange.status());
        json.set("body", present(exchange.body()));
        json.set("answer", present(exchange.answer()));
        exchange.files()
                .forEach(file -> json.withArrayProperty("files")
                        .addObject()
                        .put("name", file.name())
                        .put("size", file.size())
                        .put("contentType", file.contentType()));
        return json;
    }

    private static JsonNode present(JsonNode json) {
        return json.isMissingNode() ? Json.object().nullNode() : json;
    }
}
