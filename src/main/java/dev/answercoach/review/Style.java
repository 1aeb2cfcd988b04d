package dev.answercoach.review;

/** What a rewrite is to be. */
public enum Style {
    /** Told in the order situation, task, action, result. */
    STAR,
    /** The same in fewer words. */
    CONCISE
}
