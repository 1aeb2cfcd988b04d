package dev.answercoach.text.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OnceTest {
    @Test
    void isWorkedOutWhenFirstAskedForAndThenKept() {
        AtomicInteger times = new AtomicInteger();
        Once<Integer> once = new Once<>(times::incrementAndGet);

        assertThat(times).hasValue(0);
        assertThat(once.get()).isEqualTo(1);
        assertThat(once.get()).isEqualTo(1);
    }

    @Test
    void severalThreadsGetOneValue() {
        AtomicInteger times = new AtomicInteger();
        Once<Integer> once = new Once<>(times::incrementAndGet);

        IntStream.range(0, 4)
                .mapToObj(thread -> CompletableFuture.runAsync(once::get))
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(times).hasValue(1);
    }
}
