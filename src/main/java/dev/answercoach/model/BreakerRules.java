package dev.answercoach.model;

import java.time.Duration;

/**
 * When an endpoint is left alone.
 *
 * @param failures attempts in vain that make it so, 1 to {@code attempts}
 * @param attempts of how many that were made last, 1 to 100
 * @param pause until one attempt tries it again, more than 0 and at most an hour
 * @param longestRest an endpoint that asks for more than this is tried again all the same, 0 to an hour
 */
public record BreakerRules(int failures, int attempts, Duration pause, Duration longestRest) {
    private static final int MOST_ATTEMPTS = 100;
    private static final Duration LONGEST = Duration.ofHours(1);
    public static final BreakerRules USUAL = new BreakerRules(5, 10, Duration.ofSeconds(30), Duration.ofMinutes(10));

    /** @throws IllegalArgumentException naming the component, its value and what was expected */
    public BreakerRules {
        require(attempts >= 1 && attempts <= MOST_ATTEMPTS, "attempts", attempts, "1 to " + MOST_ATTEMPTS);
        require(failures >= 1 && failures <= attempts, "failures", failures, "1 to " + attempts);
        require(
                !pause.isNegative() && !pause.isZero() && pause.compareTo(LONGEST) <= 0,
                "pause",
                pause,
                "more than 0 and at most an hour");
        require(
                !longestRest.isNegative() && longestRest.compareTo(LONGEST) <= 0,
                "longestRest",
                longestRest,
                "0 to an hour");
    }

    private static void require(boolean holds, String component, Object value, String expected) {
        if (!holds) {
            throw new IllegalArgumentException(component + " is " + value + ", expected " + expected);
        }
    }
}
