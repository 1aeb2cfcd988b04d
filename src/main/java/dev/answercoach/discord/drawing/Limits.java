package dev.answercoach.discord.drawing;

/**
 * How much one message may hold. What Discord refuses is in its reference ("Component Reference" and "Uploading Files");
 * the rest is what we hold to be readable.
 */
final class Limits {
    /**
     * UTF-16 units in all text displays of a message together. The reference says 4000 characters; bots have measured that
     * nothing beyond 10,170 bytes of UTF-8 is stored, with 12 more for each text display
     * (github.com/discord/discord-api-docs/issues/8554). A unit has three bytes at most.
     */
    static final int TEXT = 3300;

    /** Components of a message, those within others included. */
    static final int COMPONENTS = 40;

    /** Files that one message may carry. */
    static final int FILES = 10;

    /** UTF-16 units of a text that is still comfortable to copy from a message on a phone; ours. */
    static final int COPY = 1900;

    /** The most messages of text; what needs more is easier to read in a file; ours. */
    static final int SHEETS = 3;

    private Limits() {}
}
