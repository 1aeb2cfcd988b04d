package dev.answercoach.discord.live;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.BooleanSupplier;
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
    static final Duration BETWEEN = Duration.ofMillis(100);

    private final Alarm alarm;
    private final InstantSource clock;
    private final Queue<BooleanSupplier> asking = new ArrayDeque<>();
    private Instant free = Instant.MIN;
    private boolean waking;

    /** @param alarm gives the turns; whoever asks for one may hold locks, so that nothing is done on its thread */
    public EditTurns(Alarm alarm, InstantSource clock) {
        this.alarm = alarm;
        this.clock = clock;
    }

    /** @param turn what to do when it comes; returns false where it was not needed, and the next one has it */
    synchronized void ask(BooleanSupplier turn) {
        asking.add(turn);
        wakeForNext();
    }

    private synchronized void wakeForNext() {
        if (waking || asking.isEmpty()) {
            return;
        }
        waking = true;
        Instant now = clock.instant();
        alarm.after(now.isBefore(free) ? Duration.between(now, free) : Duration.ZERO, this::give);
    }

    private void give() {
        BooleanSupplier turn = next();
        while (turn != null && !turn.getAsBoolean()) {
            turn = next();
        }
        synchronized (this) {
            waking = false;
            if (turn != null) {
                free = clock.instant().plus(BETWEEN);
            }
            wakeForNext();
        }
    }

    private synchronized @Nullable BooleanSupplier next() {
        return asking.poll();
    }
}
