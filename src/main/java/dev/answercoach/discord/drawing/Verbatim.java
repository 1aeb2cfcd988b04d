package dev.answercoach.discord.drawing;

import java.util.regex.Pattern;

/**
 * Text that Discord shows as it was typed. A backslash takes its meaning from a sign; what Discord's server reads in spite
 * of a backslash is parted by a space of no width. Lines begin at the start of the text and after each line break.
 *
 * <p>The signs are those of Discord's help ("Markdown Text 101") and reference ("Message Formatting"). A sign is left alone
 * where it never has a meaning, so that what a screen reader or a preview reads stays close to what was typed.
 */
final class Verbatim {
    private static final String ALWAYS = "\\*_~|`[]<";
    private static final String AT_LINE_START = "#>-+";
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final char NO_WIDTH = '\u200B';

    private final String text;
    private final StringBuilder shown;
    /** Whether only white space stands before this place in its line. */
    private boolean lineStart = true;
    /** Whether only digits, and white space before them, stand before this place in its line. */
    private boolean lineNumber;

    private Verbatim(String text) {
        this.text = text;
        this.shown = new StringBuilder(text.length() + text.length() / 8);
    }

    /** The Markdown for a text of any number of lines. */
    static String lines(String text) {
        return new Verbatim(visible(text)).markdown();
    }

    /**
     * The Markdown for a text that stays on its one line: were its breaks kept, what was written elsewhere could forge lines
     * of the card.
     */
    static String line(String text) {
        return lines(oneLine(text));
    }

    static String oneLine(String text) {
        return LINE_BREAK.matcher(text).replaceAll(" ");
    }

    /** Whether a text shows nothing; Discord refuses to show nothing. */
    static boolean isBlank(String text) {
        return text.codePoints().noneMatch(Verbatim::leavesInk);
    }

    private static boolean leavesInk(int c) {
        boolean filler = c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x2800;
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK -> false;
            default -> !filler;
        };
    }

    /** The text without control characters and without the marks that override the direction of writing. */
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        LINE_BREAK
                .matcher(text)
                .replaceAll("\n")
                .codePoints()
                .filter(Verbatim::isHarmless)
                .forEach(visible::appendCodePoint);
        return visible.toString();
    }

    private static boolean isHarmless(int c) {
        boolean overridesDirection = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return c == '\n' || c == '\t' || (!Character.isISOControl(c) && !overridesDirection);
    }

    private String markdown() {
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (isSign(unit, at)) {
                shown.append('\\');
            }
            shown.append(unit);
            if (unit == '@' && isBeforeWord(at)) {
                shown.append(NO_WIDTH);
            }
            follow(unit);
        }
        return shown.toString();
    }

    private void follow(char unit) {
        if (unit == '\n') {
            lineStart = true;
            lineNumber = false;
        } else if (!Character.isWhitespace(unit)) {
            lineNumber = isDigit(unit) && (lineStart || lineNumber);
            lineStart = false;
        } else {
            lineNumber = false;
        }
    }

    private boolean isSign(char unit, int at) {
        return ALWAYS.indexOf(unit) >= 0
                || (lineStart && AT_LINE_START.indexOf(unit) >= 0)
                || (unit == '#' && at > 0 && text.charAt(at - 1) == '<')
                || (lineNumber && (unit == '.' || unit == ')'))
                || (unit == ':' && isBeforeWord(at))
                || (unit == '.' && isWithinAddress(at));
    }

    /** Such as the first colon of {@code :smile:} and that of {@code https://}. */
    private boolean isBeforeWord(int at) {
        return at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
    }

    /** Such as the dot of {@code discord.gg/x}, which Discord takes for an invitation without any https. */
    private boolean isWithinAddress(int at) {
        return at > 0
                && at + 1 < text.length()
                && isAsciiWord(text.charAt(at - 1))
                && isAsciiWord(text.charAt(at + 1))
                && !isDigit(text.charAt(at + 1));
    }

    private static boolean isAsciiWord(char unit) {
        return unit < 0x80 && Character.isLetterOrDigit(unit);
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }
}
