package dev.answercoach.text.checks;

/**
 * Why the gate refuses a rewrite.
 *
 * @param kind what is wrong
 * @param found what the rewrite has: a length, a figure, a name, a link
 * @param expected what it should have: the limit, the draft's figure, for a moved figure the draft's words around it;
 *     empty where nothing should stand there
 */
public record Defect(Kind kind, String found, String expected) {
    public enum Kind {
        EMPTY,
        TOO_LONG,
        TOO_SHORT,
        CHANGED_FIGURE,
        /** The value is the draft's, and the rewrite states it of another thing or the other way round. */
        MOVED_FIGURE,
        INVENTED_FIGURE,
        NEW_NAME,
        /** A link or a mention that the user did not write. */
        NEW_LINK
    }
}
