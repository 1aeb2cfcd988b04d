package dev.answercoach.review;

/** What a review does one after the other. */
public enum Stage {
    CHECK,
    CRITIQUE,
    REWRITES,
    DONE
}
