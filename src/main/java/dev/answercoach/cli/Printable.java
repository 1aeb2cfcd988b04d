package dev.answercoach.cli;

/** Text as a terminal may safely show it. */
final class Printable {
    private Printable() {}

    /**
     * The text without what would command the terminal or turn its direction: control characters other than line break and
     * tab, and the Unicode marks that override direction. Drafts and model answers are untrusted.
     */
    static String of(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().filter(Printable::isHarmless).forEach(printable::appendCodePoint);
        return printable.toString();
    }

    /** The columns that a text takes: two for Hangul, Han, kana, full-width forms and emoji, else one. */
    static int columns(String text) {
        return text.codePoints().map(Printable::columns).sum();
    }

    private static boolean isHarmless(int c) {
        if (c == '\n' || c == '\t') {
            return true;
        }
        boolean overridesDirection = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return !Character.isISOControl(c) && !overridesDirection;
    }

    private static int columns(int c) {
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return 0;
        }
        boolean wide = (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1FAFF);
        return wide ? 2 : 1;
    }
}
