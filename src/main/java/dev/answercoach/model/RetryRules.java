package dev.answercoach.model;

import dev.answercoach.model.AttemptException.Again;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How often and after which pause a failed request is made again.
 *
 * @param retries attempts after the first, 0 to {@value #MOST_RETRIES}
 * @param firstPause before the first retry; doubles with each, halved at most by chance so that waiting callers do not return
 *     together
 * @param longestPause the most that doubling leads to
 * @param longestRetryAfter an endpoint that asks for a longer pause gets no retry
 */
public record RetryRules(int retries, Duration firstPause, Duration longestPause, Duration longestRetryAfter) {
    public static final RetryRules USUAL =
            new RetryRules(2, Duration.ofMillis(500), Duration.ofSeconds(8), Duration.ofSeconds(20));
    /** One attempt only. */
    public static final RetryRules NONE = new RetryRules(0, Duration.ZERO, Duration.ZERO, Duration.ZERO);

    private static final int MOST_RETRIES = 10;

    /** @throws IllegalArgumentException naming the component, its value and what was expected */
    public RetryRules {
        if (retries < 0 || retries > MOST_RETRIES) {
            throw new IllegalArgumentException("retries is " + retries + ", expected 0 to " + MOST_RETRIES);
        }
        requirePause("firstPause", firstPause);
        requirePause("longestPause", longestPause);
        requirePause("longestRetryAfter", longestRetryAfter);
    }

    private static void requirePause(String component, Duration pause) {
        if (pause.isNegative() || pause.compareTo(Duration.ofHours(1)) > 0) {
            throw new IllegalArgumentException(component + " is " + pause + ", expected 0 to an hour");
        }
    }

    /**
     * The pause before the next attempt, empty if there is to be none.
     *
     * @param failed attempts that failed so far, at least 1
     */
    Optional<Duration> pause(AttemptException failure, int failed, RandomGenerator random) {
        boolean told = failure.retryAfter().isPresent();
        if (failure.again() == Again.NEVER || failed > retries || (failure.again() == Again.WHEN_TOLD && !told)) {
            return Optional.empty();
        }
        return told
                ? failure.retryAfter().filter(pause -> pause.compareTo(longestRetryAfter) <= 0)
                : Optional.of(backoff(failed, random));
    }

    private Duration backoff(int failed, RandomGenerator random) {
        long most = Math.min(firstPause.toMillis() << (failed - 1), longestPause.toMillis());
        return Duration.ofMillis(most / 2 + Math.round(most / 2.0 * random.nextDouble()));
    }
}
