package dev.answercoach;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** Real time, shifted as far as a test wants; unlike a clock that stands still it lets what waits go on. */
final class ShiftedClock implements InstantSource {
    private final AtomicReference<Duration> shift = new AtomicReference<>(Duration.ZERO);

    void advance(Duration by) {
        shift.updateAndGet(before -> before.plus(by));
    }

    @Override
    public Instant instant() {
        return InstantSource.system().instant().plus(shift.get());
    }
}
