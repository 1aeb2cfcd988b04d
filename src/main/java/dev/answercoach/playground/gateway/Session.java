package dev.answercoach.playground.gateway;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** A session of the bot: numbers what it is told and keeps the last of it, so that a connection that was lost can be taken up again. */
final class Session {
    private static final int KEPT = 5000;

    private record Told(long seq, String payload) {}

    private final String id;
    private final int shard;
    private final int shards;
    private final int intents;
    private final Deque<Told> log = new ArrayDeque<>();
    private long seq;
    private @Nullable Line line;

    Session(String id, int shard, int shards, int intents, Line line) {
        this.id = id;
        this.shard = shard;
        this.shards = shards;
        this.intents = intents;
        this.line = line;
    }

    String id() {
        return id;
    }

    int intents() {
        return intents;
    }

    int shard() {
        return shard;
    }

    int shards() {
        return shards;
    }

    /** Tells an event now, and again if the connection turns out to have been lost. */
    synchronized void tell(String event, String json) {
        seq++;
        String payload = "{\"op\":0,\"t\":\"" + event + "\",\"s\":" + seq + ",\"d\":" + json + "}";
        log.addLast(new Told(seq, payload));
        if (log.size() > KEPT) {
            log.removeFirst();
        }
        if (line != null) {
            line.send(payload);
        }
    }

    /** Goes on over a new connection after the given number; false if too much was forgotten. */
    synchronized boolean resume(Line on, long after) {
        boolean forgotten = !log.isEmpty() && after < log.getFirst().seq() - 1;
        if (after > seq || forgotten) {
            return false;
        }
        line = on;
        log.stream().filter(told -> told.seq() > after).forEach(told -> on.send(told.payload()));
        return true;
    }

    synchronized void lost(Line gone) {
        if (line == gone) {
            line = null;
        }
    }

    synchronized boolean isConnected() {
        return line != null;
    }
}
