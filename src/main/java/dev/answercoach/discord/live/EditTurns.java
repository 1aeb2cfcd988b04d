package dev.answercoach.discord.live;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * The turns in which all cards together show passing looks: one every {@link #BETWEEN}, in the order in which they were asked
 * for. What must be shown waits for no turn.
 */
public final class EditTurns {
    /**
     * Ten a second. Discord answers 50 requests a second of one bot, of which most belong to acknowledgements, checks,
     * critiques and rewrites.
     */
    public static final Duration BETWEEN = Duration.ofMillis(100);

    private final Alarm alarm;
    private final InstantSource clock;
    private final Queue<Runnable> asking = new ArrayDeque<>();
    private Instant free = Instant.MIN;
    private boolean waking;

    public EditTurns(Alarm alarm, InstantSource clock) {
        this.alarm = alarm;
        this.clock = clock;
    }

    /** Has something done in a turn of its own, on this thread if one is free; whoever is called may leave the turn unused. */
    public void ask(Runnable turn) {
        synchronized (this) {
            asking.add(turn);
        }
        give();
    }

    private void give() {
        for (Runnable turn = next(); turn != null; turn = next()) {
            turn.run();
        }
    }

    /** The next one who may; where somebody has to wait, sees to it that this is asked again. */
    private synchronized @Nullable Runnable next() {
        if (waking || asking.isEmpty()) {
            return null;
        }
        Instant now = clock.instant();
        if (now.isBefore(free)) {
            waking = true;
            alarm.after(Duration.between(now, free), this::wake);
            return null;
        }
        free = now.plus(BETWEEN);
        return asking.remove();
    }

    private void wake() {
        synchronized (this) {
            waking = false;
        }
        give();
    }
}
