package dev.answercoach.answers;

/** Where the text of a version came from. */
public enum Origin {
    /** Brought by the user. */
    DRAFT,
    /** A rewrite that the user saved as it was. */
    REWRITE,
    /** A rewrite or a version in which the user changed something, a filled blank for example. */
    EDIT
}
