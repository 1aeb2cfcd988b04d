package dev.answercoach.discord.posting;

/** What the controls of a posting are called in their ids. */
final class Actions {
    /** The modal in which a posting is pasted. */
    static final String COMPOSE = "posting-compose";
    /** Opens that modal. */
    static final String WRITE = "posting-write";
    /** Shows the posting that was chosen in a list. */
    static final String SHOW = "posting-show";

    static final String USE = "posting-use";
    static final String USE_NONE = "posting-use-none";
    static final String DELETE = "posting-delete";
    static final String DELETE_SURELY = "posting-delete-surely";

    private Actions() {}
}
