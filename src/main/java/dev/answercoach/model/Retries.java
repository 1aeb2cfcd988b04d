package dev.answercoach.model;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Makes an attempt again while the rules and the caller's deadline allow. */
final class Retries {
    private final RetryRules rules;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final RetryPolicy<Object> policy;

    Retries(RetryRules rules, InstantSource clock, RandomGenerator random) {
        this.rules = rules;
        this.clock = clock;
        this.random = random;
        this.policy = RetryPolicy.builder()
                .handle(Retry.class)
                .withMaxRetries(rules.retries())
                .withDelayFn(context -> context.getLastException() instanceof Retry retry ? retry.pause : Duration.ZERO)
                .build();
    }

    /**
     * Attempts.
     *
     * @throws AttemptException as the last attempt failed
     * @throws CancellationException where the thread was interrupted; it still is
     */
    <T> T run(Supplier<T> attempt, Instant deadline) {
        try {
            return Failsafe.with(policy).get(context -> once(attempt, context.getAttemptCount() + 1, deadline));
        } catch (Retry e) {
            throw e.failure;
        } catch (FailsafeException e) {
            if (e.getCause() instanceof InterruptedException) {
                Thread.currentThread().interrupt();
                throw new CancellationException("interrupted between two attempts");
            }
            throw e;
        }
    }

    private <T> T once(Supplier<T> attempt, int number, Instant deadline) {
        try {
            return attempt.get();
        } catch (AttemptException e) {
            Optional<Duration> pause = rules.pause(e, number, random);
            if (pause.isPresent() && clock.instant().plus(pause.get()).isBefore(deadline)) {
                throw new Retry(e, pause.get());
            }
            throw e;
        }
    }

    /** Tells the policy to go on; the pause is decided once, since it has to be weighed against the deadline too. */
    private static final class Retry extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final AttemptException failure;
        private final Duration pause;

        Retry(AttemptException failure, Duration pause) {
            super(failure);
            this.failure = failure;
            this.pause = pause;
        }
    }
}
