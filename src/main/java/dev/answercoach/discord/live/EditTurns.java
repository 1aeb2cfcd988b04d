package dev.answercoach.discord.live;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The turns in which all cards together show passing looks: one every {@link #BETWEEN}, in each lane in the order in which they
 * were asked for, and from both lanes by turns. What must be shown waits for no turn.
 */
public final class EditTurns {
    /**
     * Ten a second. Discord answers 50 requests a second of one bot, of which most belong to acknowledgements, checks,
     * critiques and rewrites.
     */
    static final Duration BETWEEN = Duration.ofMillis(100);

    private final Alarm alarm;
    private final InstantSource clock;
    private final Map<Lane, Queue<BooleanSupplier>> asking = new EnumMap<>(Lane.class);
    private Lane last = Lane.WAITING;
    private Instant free = Instant.MIN;
    private boolean waking;

    /** Few grow and soon look different; many wait, and would hold them up in one lane. */
    public enum Lane {
        /** Cards on which something grows. */
        GROWING,
        /** Cards that wait. */
        WAITING
    }

    /** @param alarm gives the turns; whoever asks for one may hold locks, so that nothing is done on its thread */
    public EditTurns(Alarm alarm, InstantSource clock) {
        this.alarm = alarm;
        this.clock = clock;
        for (Lane lane : Lane.values()) {
            asking.put(lane, new ArrayDeque<>());
        }
    }

    /** @param turn what to do when it comes; returns false where it was not needed, and the next one has it */
    synchronized void ask(Lane lane, BooleanSupplier turn) {
        in(lane).add(turn);
        wakeForNext();
    }

    private synchronized void wakeForNext() {
        if (waking || asking.values().stream().allMatch(Queue::isEmpty)) {
            return;
        }
        waking = true;
        Instant now = clock.instant();
        alarm.after(now.isBefore(free) ? Duration.between(now, free) : Duration.ZERO, this::give);
    }

    private void give() {
        boolean used = true;
        try {
            used = giveToOne();
        } finally {
            given(used);
        }
    }

    /** Returns whether somebody used the turn. */
    private boolean giveToOne() {
        BooleanSupplier turn = next();
        while (turn != null && !turn.getAsBoolean()) {
            turn = next();
        }
        return turn != null;
    }

    private synchronized void given(boolean used) {
        waking = false;
        if (used) {
            free = clock.instant().plus(BETWEEN);
        }
        wakeForNext();
    }

    private synchronized @Nullable BooleanSupplier next() {
        Lane other = last == Lane.WAITING ? Lane.GROWING : Lane.WAITING;
        last = in(other).isEmpty() ? last : other;
        return in(last).poll();
    }

    private Queue<BooleanSupplier> in(Lane lane) {
        return Objects.requireNonNull(asking.get(lane));
    }
}
