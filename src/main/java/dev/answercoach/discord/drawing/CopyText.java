package dev.answercoach.discord.drawing;

import java.text.Normalizer;

/**
 * Whether a text can be copied from a code block with exactly its characters.
 *
 * <p>Discord's clients take a run of letters after the fence for a language, so the fence has a line of its own. They drop
 * the line breaks after the opening and before the closing fence, on some phones a blank first line too; they turn tabs
 * into spaces and drop what is not seen, such as the soft hyphen. A text with any of these does not go into a code block.
 */
final class CopyText {
    private static final String FENCE = "```";

    private CopyText() {}

    static String fenced(String text) {
        return FENCE + "\n" + text + "\n" + FENCE;
    }

    static boolean survivesFence(String text) {
        return !text.isEmpty()
                && text.length() <= Limits.COPY
                && !text.contains(FENCE)
                && !isSpace(text.codePointAt(0))
                && !isSpace(text.codePointBefore(text.length()))
                && text.codePoints().allMatch(CopyText::isShown)
                && Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n';
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                false;
            default -> true;
        };
    }
}
