package dev.answercoach.model;

import dev.failsafe.CircuitBreaker;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leaves an endpoint alone that is in trouble, so that nobody waits for what will not come and it is not hammered meanwhile.
 *
 * <p>After enough attempts in vain it takes none for a while; then one is let through, and whether that is answered decides.
 * Only {@link Failure#UNAVAILABLE} counts: whoever refuses, cuts or answers nonsense is there. An endpoint that names a longer
 * pause than a caller waits for, since it is overloaded or a quota is used up, is left alone for that long. Safe for use by
 * several threads.
 *
 * <p>Failsafe counts; when an open circuit is tried again is decided here, by the clock that is passed in.
 */
final class Breaker {
    private static final Logger LOG = LoggerFactory.getLogger(Breaker.class);
    /** Longer than any pause of ours, so that Failsafe never ends one itself. */
    private static final Duration UNTIL_TOLD = Duration.ofDays(365);

    /** What the endpoint asked for: to be left alone until then. */
    private record Rest(Instant until, Failure failure, String detail) {
        static final Rest NONE = new Rest(Instant.MIN, Failure.UNAVAILABLE, "");
    }

    private final BreakerRules rules;
    private final Duration longestWait;
    private final InstantSource clock;
    private final CircuitBreaker<Object> circuit;
    private final Object lock = new Object();
    private Instant nextTrial = Instant.MIN;
    private String lastFailure = "";
    private Rest rest = Rest.NONE;

    /**
     * @param longestWait a caller waits so long if an endpoint asks for it; one that asks for more gets its rest
     * @param clock judges pauses
     */
    Breaker(BreakerRules rules, Duration longestWait, InstantSource clock) {
        this.rules = rules;
        this.longestWait = longestWait;
        this.clock = clock;
        this.circuit = CircuitBreaker.builder()
                .withFailureThreshold(rules.failures(), rules.attempts())
                .withSuccessThreshold(1)
                .withDelay(UNTIL_TOLD)
                .build();
    }

    /**
     * Makes an attempt, unless the endpoint is to be left alone.
     *
     * @throws AttemptException as the attempt does; where none was made, one that no further attempt can better
     */
    <T> T run(Supplier<T> attempt) {
        admit();
        try {
            T result = attempt.get();
            answered();
            return result;
        } catch (AttemptException e) {
            failed(e);
            throw e;
        } catch (RuntimeException | Error e) {
            unproven();
            throw e;
        }
    }

    EndpointState state() {
        synchronized (lock) {
            if (circuit.isClosed()) {
                return clock.instant().isBefore(rest.until) ? EndpointState.LEFT_ALONE : EndpointState.ASKED;
            }
            return circuit.isHalfOpen() ? EndpointState.TRIED : EndpointState.LEFT_ALONE;
        }
    }

    private void admit() {
        synchronized (lock) {
            Instant now = clock.instant();
            if (now.isBefore(rest.until)) {
                throw AttemptException.lasting(
                        rest.failure, "left alone until " + rest.until + " as it asked for: " + rest.detail);
            }
            if (circuit.isOpen() && !now.isBefore(nextTrial)) {
                circuit.halfOpen();
            }
            if (!circuit.tryAcquirePermit()) {
                String until = circuit.isOpen() ? "until " + nextTrial : "while one attempt tries it";
                throw AttemptException.lasting(
                        Failure.UNAVAILABLE, "left alone " + until + ", its last failure: " + lastFailure);
            }
        }
    }

    private void answered() {
        synchronized (lock) {
            boolean wasClosed = circuit.isClosed();
            circuit.recordSuccess();
            if (!wasClosed && circuit.isClosed()) {
                LOG.atWarn().log("the model's endpoint answers again");
            }
        }
    }

    private void failed(AttemptException failure) {
        synchronized (lock) {
            if (failure.isOutOfTime()) {
                unproven();
            } else if (failure.failure() == Failure.UNAVAILABLE) {
                inVain(failure.detail());
            } else {
                answered();
            }
            if (failure.failure() == Failure.UNAVAILABLE || failure.failure() == Failure.QUOTA) {
                failure.retryAfter()
                        .filter(pause -> pause.compareTo(longestWait) > 0)
                        .ifPresent(pause -> rest(pause, failure));
            }
        }
    }

    private void inVain(String detail) {
        boolean wasOpen = circuit.isOpen();
        lastFailure = detail;
        circuit.recordFailure();
        if (!wasOpen && circuit.isOpen()) {
            nextTrial = clock.instant().plus(rules.pause());
            LOG.atWarn()
                    .addKeyValue("until", nextTrial)
                    .addKeyValue("detail", detail)
                    .log("the model's endpoint is left alone");
        }
    }

    private void rest(Duration pause, AttemptException failure) {
        Duration bounded = pause.compareTo(rules.longestRest()) < 0 ? pause : rules.longestRest();
        rest = new Rest(clock.instant().plus(bounded), failure.failure(), failure.detail());
        LOG.atWarn()
                .addKeyValue("until", rest.until)
                .addKeyValue("detail", rest.detail)
                .log("the model's endpoint is left alone as it asked for");
    }

    /** What ended for the caller's reasons tells nothing; if it was the one to try the endpoint, the next is. */
    private void unproven() {
        synchronized (lock) {
            if (circuit.isHalfOpen()) {
                circuit.open();
            }
        }
    }
}
