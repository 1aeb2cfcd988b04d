package dev.answercoach.model;

/** Whether a {@link Breaker} lets attempts through to its endpoint. */
public enum EndpointState {
    /** All of them. */
    ASKED(0),
    /** One, which will show whether the endpoint answers again. */
    TRIED(1),
    /** None. */
    LEFT_ALONE(2);

    private final int level;

    EndpointState(int level) {
        this.level = level;
    }

    /** As monitoring shows it: the higher, the less is asked. */
    int level() {
        return level;
    }
}
