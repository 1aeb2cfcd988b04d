package dev.answercoach.review;

/** Who wrote a critique or a rewrite. */
public enum CoachKind {
    MODEL,
    /** Rules of this house. */
    OFFLINE
}
