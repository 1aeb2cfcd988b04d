package dev.answercoach.model;

/** Whether a {@link Breaker} lets attempts through to its endpoint. */
public enum EndpointState {
    /** All of them. */
    ASKED,
    /** One, which will show whether the endpoint answers again. */
    TRIED,
    /** None. */
    LEFT_ALONE
}
