package dev.answercoach.model;

/** Why a model gave no answer that can be used. Each has its sentence in the message bundles. */
public enum Failure {
    /** The endpoint refuses for now: rate or quota (429). */
    QUOTA,
    /** The model declined to answer. */
    REFUSED,
    /** The answer was cut off before its end. */
    CUT,
    /** An answer came and does not hold what was asked for. */
    UNUSABLE,
    /** No answer came: connection, server error, time. */
    UNAVAILABLE,
    /** The tokens that the host allows the user for a day are used up. */
    USER_BUDGET,
    /** The tokens that the host allows the server for a day are used up; outside of it the user has a share of their own. */
    SERVER_BUDGET,
    /** Too many wait already. */
    BUSY,
    /** The endpoint does not accept the host's key, model or request (401, 403, 404, other 4xx). */
    MISCONFIGURED,
    /** Nobody waits for the answer any more. */
    CANCELLED;

    /** Whether asking again at once would very likely end the same way. */
    public boolean lasts() {
        return switch (this) {
            case QUOTA, UNAVAILABLE, MISCONFIGURED, USER_BUDGET, SERVER_BUDGET, BUSY -> true;
            case REFUSED, CUT, UNUSABLE, CANCELLED -> false;
        };
    }
}
