package dev.answercoach.discord.drawing;

import java.nio.charset.StandardCharsets;

/**
 * A text file that a message carries.
 *
 * @param name its name, of ASCII letters, digits, hyphen and dot: Discord changes others
 * @param text what is in it
 */
public record SheetFile(String name, String text) {
    /** The text in UTF-8, without a byte order mark: it would be pasted along. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
