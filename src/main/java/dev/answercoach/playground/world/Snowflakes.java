package dev.answercoach.playground.world;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/** Hands out ids as Discord does: milliseconds since 2015 in the upper bits, each higher than all before. */
public final class Snowflakes {
    private static final long EPOCH_MILLIS = 1_420_070_400_000L;
    private static final int LOWER_BITS = 22;

    private final InstantSource clock;
    private final AtomicLong last = new AtomicLong();

    public Snowflakes(InstantSource clock) {
        this.clock = clock;
    }

    public String next() {
        long now = (clock.millis() - EPOCH_MILLIS) << LOWER_BITS;
        return Long.toUnsignedString(last.updateAndGet(before -> Math.max(before + 1, now)));
    }

    /** The instant at which an id was made. */
    public static Instant instant(String id) {
        return Instant.ofEpochMilli((Long.parseUnsignedLong(id) >>> LOWER_BITS) + EPOCH_MILLIS);
    }

    /** Whether the first id is younger than the second. */
    public static boolean isAfter(String id, String other) {
        return Long.compareUnsigned(Long.parseUnsignedLong(id), Long.parseUnsignedLong(other)) > 0;
    }
}
