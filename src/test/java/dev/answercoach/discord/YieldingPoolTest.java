package dev.answercoach.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class YieldingPoolTest {
    private final AtomicBoolean urgent = new AtomicBoolean(true);
    private final CountDownLatch done = new CountDownLatch(1);

    @Test
    void nothingBeginsWhileSomethingUrgentWaits() {
        YieldingPool pool = pool(Duration.ofDays(1));
        try {
            pool.execute(done::countDown);
            await().during(Duration.ofMillis(100)).until(() -> done.getCount() == 1);

            urgent.set(false);
            await().until(() -> done.getCount() == 0);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void nothingIsPutOffForever() {
        YieldingPool pool = pool(Duration.ofMillis(1));
        try {
            pool.execute(done::countDown);
            await().until(() -> done.getCount() == 0);

            assertThat(urgent).isTrue();
        } finally {
            pool.shutdownNow();
        }
    }

    private YieldingPool pool(Duration patience) {
        return new YieldingPool(1, Duration.ofSeconds(10), Thread::new, urgent::get, patience);
    }
}
