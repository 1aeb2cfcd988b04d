package dev.answercoach.model;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * One attempt that brought no usable answer. It has no cause and quotes no body: error bodies echo texts and keys, and what is
 * said here reaches logs.
 */
final class AttemptException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What an endpoint says that it cannot take. */
    enum Complaint {
        FORMAT,
        TEMPERATURE,
        TOKEN_LIMIT,
        /** Answers that come piece by piece. */
        STREAM,
        /** Nothing: it took the request for pieces, but this time they made no answer. */
        BROKEN_STREAM,
        /** The request as a whole, for a reason that it does not name (400, 422). */
        REQUEST
    }

    /** Whether the same request may do better in a moment. */
    enum Again {
        NEVER,
        /** After a pause, which the endpoint may name. */
        LATER,
        /** Only if the endpoint names the pause. */
        WHEN_TOLD
    }

    private final Failure failure;
    private final String detail;
    private final Again again;
    private final transient Optional<Duration> retryAfter;
    private final Set<Complaint> complaints;
    private final boolean outOfTime;

    private AttemptException(
            Failure failure,
            String detail,
            Again again,
            Optional<Duration> retryAfter,
            Set<Complaint> complaints,
            boolean outOfTime) {
        super(failure + ": " + detail);
        this.failure = failure;
        this.detail = detail;
        this.again = again;
        this.retryAfter = retryAfter;
        this.complaints = complaints;
        this.outOfTime = outOfTime;
    }

    /** A failure that another attempt would only repeat. */
    static AttemptException lasting(Failure failure, String detail) {
        return new AttemptException(failure, detail, Again.NEVER, Optional.empty(), Set.of(), false);
    }

    /** The caller's time is over: that says nothing about the endpoint. */
    static AttemptException outOfTime(String detail) {
        return new AttemptException(Failure.UNAVAILABLE, detail, Again.NEVER, Optional.empty(), Set.of(), true);
    }

    /** A failure that another attempt may not meet. */
    static AttemptException passing(Failure failure, String detail) {
        return new AttemptException(failure, detail, Again.LATER, Optional.empty(), Set.of(), false);
    }

    /** An answer that came piece by piece and was not one; it may well come in one piece, and the next one in many. */
    static AttemptException brokenStream(String detail) {
        return new AttemptException(
                Failure.UNAVAILABLE, detail, Again.NEVER, Optional.empty(), Set.of(Complaint.BROKEN_STREAM), false);
    }

    static AttemptException refused(
            Failure failure, String detail, Again again, Optional<Duration> retryAfter, Set<Complaint> complaints) {
        return new AttemptException(failure, detail, again, retryAfter, Set.copyOf(complaints), false);
    }

    Failure failure() {
        return failure;
    }

    /** For logs and {@code doctor}; holds neither a secret nor a text of a user or a model. */
    String detail() {
        return detail;
    }

    Again again() {
        return again;
    }

    Optional<Duration> retryAfter() {
        return retryAfter;
    }

    Set<Complaint> complaints() {
        return complaints;
    }

    /** Whether the caller's time ended it, which proves nothing. */
    boolean isOutOfTime() {
        return outOfTime;
    }
}
