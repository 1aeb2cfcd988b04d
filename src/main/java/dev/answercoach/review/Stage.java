package dev.answercoach.review;

/** What a review does one after the other. */
public enum Stage {
    CHECK,
    CRITIQUE,
    REWRITES,
    /** Something that the user wished of a rewrite. */
    WISH,
    DONE
}
