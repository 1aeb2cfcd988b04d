package dev.answercoach.playground.rest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Refuses the sixth edit of a message within five seconds, if it is told to be so strict. */
public final class EditBudget {
    private static final int EDITS = 5;
    private static final Duration WINDOW = Duration.ofSeconds(5);

    private final InstantSource clock;
    private final Map<String, Deque<Instant>> edits = new ConcurrentHashMap<>();
    private volatile boolean enforced;

    public EditBudget(InstantSource clock) {
        this.clock = clock;
    }

    void enforce(boolean isEnforced) {
        enforced = isEnforced;
        edits.clear();
    }

    /** Takes one edit from the budget of a message. Refuses it if there is none left. */
    void take(String messageId) {
        if (enforced) {
            Deque<Instant> recent = edits.computeIfAbsent(messageId, id -> new ArrayDeque<>());
            synchronized (recent) {
                Instant now = clock.instant();
                while (!recent.isEmpty() && !recent.getFirst().plus(WINDOW).isAfter(now)) {
                    recent.removeFirst();
                }
                if (recent.size() >= EDITS) {
                    Duration wait = Duration.between(now, recent.getFirst().plus(WINDOW));
                    throw RateLimit.used(wait.toMillis() / 1000.0);
                }
                recent.addLast(now);
            }
        }
    }
}
