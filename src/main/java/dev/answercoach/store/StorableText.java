package dev.answercoach.store;

/**
 * Writes any Java string so that both databases give it back unchanged.
 *
 * <p>PostgreSQL takes no U+0000, and no UTF-8 has lone surrogates; broken files and old clients do send both. They are
 * written as U+FDD0, a code point that Unicode keeps free for a program's own use, and four hexadecimal digits. All other
 * text, which is to say nearly all text, is stored as it is.
 */
final class StorableText {
    private static final char ESCAPE = '\uFDD0';
    private static final int DIGITS = 4;

    private StorableText() {}

    static String encode(String text) {
        int plain = plainPrefix(text);
        if (plain == text.length()) {
            return text;
        }
        StringBuilder encoded = new StringBuilder(text.length() + 16).append(text, 0, plain);
        for (int i = plain; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isStorable(text, i)) {
                encoded.append(c);
            } else {
                encoded.append(ESCAPE).append(String.format("%0" + DIGITS + "x", (int) c));
            }
        }
        return encoded.toString();
    }

    static String decode(String stored) {
        int escape = stored.indexOf(ESCAPE);
        if (escape < 0) {
            return stored;
        }
        StringBuilder decoded = new StringBuilder(stored.length());
        int from = 0;
        while (escape >= 0) {
            int end = escape + 1 + DIGITS;
            decoded.append(stored, from, escape).append((char) Integer.parseInt(stored, escape + 1, end, 16));
            from = end;
            escape = stored.indexOf(ESCAPE, from);
        }
        return decoded.append(stored, from, stored.length()).toString();
    }

    private static int plainPrefix(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isStorable(text, i)) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean isStorable(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c != 0 && c != ESCAPE;
    }
}
