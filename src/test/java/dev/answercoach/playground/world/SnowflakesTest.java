package dev.answercoach.playground.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SnowflakesTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00.123Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final Snowflakes ids = new Snowflakes(now::get);

    @Test
    void anIdSaysWhenItWasMade() {
        assertThat(Snowflakes.instant(ids.next())).isEqualTo(NOON);
    }

    @Test
    void eachIdIsHigherThanAllBeforeThoughTheClockGoesBack() {
        String first = ids.next();
        now.set(NOON.minusSeconds(60));

        List<String> later =
                IntStream.range(0, 1000).parallel().mapToObj(i -> ids.next()).toList();

        assertThat(later).doesNotHaveDuplicates().allMatch(id -> Snowflakes.isAfter(id, first));
    }
}
