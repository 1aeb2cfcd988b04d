package dev.answercoach.posting;

/** Cuts texts without tearing a character in two. */
final class Cut {
    private Cut() {}

    /** The text, at most so many UTF-16 units of it. */
    static String to(int longest, String text) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
