package dev.answercoach.evaluation;

/** How good a draft of a story is beside the other two of the same story; in rising order. */
public enum Grade {
    WEAK,
    MIDDLE,
    STRONG
}
