package dev.answercoach.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.answercoach.model.AttemptException.Again;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RetryRulesTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private final Random random = new Random(1);

    @Test
    void pausesDoubleAndAreHalvedAtMost() {
        RetryRules rules = new RetryRules(9, Duration.ofMillis(500), Duration.ofSeconds(8), Duration.ofSeconds(20));
        AttemptException failure = AttemptException.passing(Failure.UNAVAILABLE, "x");

        for (int i = 0; i < 100; i++) {
            assertThat(rules.pause(failure, 1, random).orElseThrow())
                    .isBetween(Duration.ofMillis(250), Duration.ofMillis(500));
            assertThat(rules.pause(failure, 3, random).orElseThrow())
                    .isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
            assertThat(rules.pause(failure, 9, random).orElseThrow())
                    .isBetween(Duration.ofSeconds(4), Duration.ofSeconds(8));
        }
    }

    @Test
    void endsAfterSoManyRetries() {
        AttemptException failure = AttemptException.passing(Failure.UNAVAILABLE, "x");

        assertThat(RetryRules.USUAL.pause(failure, 2, random)).isPresent();
        assertThat(RetryRules.USUAL.pause(failure, 3, random)).isEmpty();
        assertThat(RetryRules.NONE.pause(failure, 1, random)).isEmpty();
    }

    @Test
    void anEndpointsOwnPauseCountsWhereItIsShort() {
        assertThat(RetryRules.USUAL.pause(told(Again.WHEN_TOLD, 3), 1, random)).contains(Duration.ofSeconds(3));
        assertThat(RetryRules.USUAL.pause(told(Again.LATER, 3), 1, random)).contains(Duration.ofSeconds(3));
        assertThat(RetryRules.USUAL.pause(told(Again.WHEN_TOLD, 21), 1, random)).isEmpty();
        assertThat(RetryRules.USUAL.pause(told(Again.NEVER, 3), 1, random)).isEmpty();
    }

    @Test
    void readsSecondsAndDates() {
        assertThat(RetryAfter.in("7", NOW)).contains(Duration.ofSeconds(7));
        assertThat(RetryAfter.in(" 0 ", NOW)).contains(Duration.ZERO);
        assertThat(RetryAfter.in("Mon, 02 Mar 2026 09:00:30 GMT", NOW)).contains(Duration.ofSeconds(30));
        assertThat(RetryAfter.in("Mon, 02 Mar 2026 08:00:00 GMT", NOW)).contains(Duration.ZERO);
        assertThat(RetryAfter.in("", NOW)).isEmpty();
        assertThat(RetryAfter.in("-1", NOW)).isEmpty();
        assertThat(RetryAfter.in("1.5", NOW)).contains(Duration.ofMillis(1500));
        assertThat(RetryAfter.in("0.0001", NOW)).contains(Duration.ofMillis(1));
        assertThat(RetryAfter.in("99999999999999999999", NOW)).contains(Duration.ofDays(1));
        assertThat(RetryAfter.in("1e9", NOW)).isEmpty();
        assertThat(RetryAfter.in("soon", NOW)).isEmpty();
    }

    @Test
    void refusesRulesThatMakeNoSense() {
        assertThatThrownBy(() -> new RetryRules(-1, Duration.ZERO, Duration.ZERO, Duration.ZERO))
                .hasMessageStartingWith("retries is -1");
        assertThatThrownBy(() -> new RetryRules(1, Duration.ofSeconds(-1), Duration.ZERO, Duration.ZERO))
                .hasMessageStartingWith("firstPause is PT-1S");
    }

    private static AttemptException told(Again again, int seconds) {
        return AttemptException.refused(Failure.QUOTA, "x", again, Optional.of(Duration.ofSeconds(seconds)), Set.of());
    }
}
