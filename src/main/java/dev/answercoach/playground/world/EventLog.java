package dev.answercoach.playground.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.playground.wire.Json;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** What one person's client was told, numbered from 1; the oldest events are forgotten when there are too many. */
public final class EventLog {
    private static final int KEPT = 4000;

    private final InstantSource clock;
    private final List<ObjectNode> events = new ArrayList<>();
    private List<CompletableFuture<Boolean>> waiting = new ArrayList<>();
    private long count;

    EventLog(InstantSource clock) {
        this.clock = clock;
    }

    /** Adds an event; {@code content} is not changed. */
    public void add(String type, JsonNode content) {
        List<CompletableFuture<Boolean>> woken;
        synchronized (events) {
            ObjectNode event =
                    Json.object().put("seq", ++count).put("at", clock.instant().toString());
            event.put("type", type).setAll((ObjectNode) content);
            events.add(event);
            if (events.size() > KEPT) {
                events.subList(0, KEPT / 4).clear();
            }
            woken = waiting;
            waiting = new ArrayList<>();
        }
        woken.forEach(one -> one.complete(true));
    }

    /** The events after the given one: at once if there are any, else as soon as one comes or patience ends. */
    public CompletionStage<ObjectNode> after(long seq, Duration patience) {
        CompletableFuture<Boolean> wait = new CompletableFuture<>();
        synchronized (events) {
            if (count > seq || patience.isZero()) {
                return CompletableFuture.completedFuture(since(seq));
            }
            waiting.add(wait);
        }
        return wait.completeOnTimeout(false, patience.toMillis(), TimeUnit.MILLISECONDS)
                .thenApply(woken -> {
                    synchronized (events) {
                        waiting.removeIf(one -> one == wait);
                        return since(seq);
                    }
                });
    }

    private ObjectNode since(long seq) {
        long oldest = count - events.size();
        int from = (int) Math.min(events.size(), Math.max(0, seq - oldest));
        ArrayNode found = Json.array().addAll(events.subList(from, events.size()));
        ObjectNode answer = Json.object().put("next", count);
        answer.set("events", found);
        return answer;
    }
}
