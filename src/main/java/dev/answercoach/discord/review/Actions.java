package dev.answercoach.discord.review;

/** What the controls of a review are called in their ids. */
final class Actions {
    /** The modal in which a draft is written or pasted. */
    static final String COMPOSE = "compose";
    /** Opens that modal. */
    static final String WRITE = "write";
    /** Shows an earlier review again. */
    static final String OPEN = "open";
    /** Tries again with the model. */
    static final String RETRY = "retry";
    /** Lists all findings. */
    static final String FINDINGS = "findings";
    /** Puts the computed values into the draft. */
    static final String COMPUTE_DRAFT = "compute-draft";

    static final String EXPORT = "export";
    static final String DELETE = "delete";
    static final String DELETE_SURELY = "delete-surely";
    static final String SAVE = "save";
    static final String SHORTER = "shorter";
    static final String ANOTHER = "another";
    static final String DIFFERENCES = "differences";
    /** Opens the modal that asks for what the blanks want. */
    static final String FILL = "fill";
    /** The modal with what the blanks want. */
    static final String FILLED = "filled";
    /** Puts the computed values into a rewrite. */
    static final String COMPUTE = "compute";

    private Actions() {}
}
