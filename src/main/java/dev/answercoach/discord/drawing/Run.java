package dev.answercoach.discord.drawing;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Text of one weight within a line.
 *
 * @param mark how it is set off
 * @param text what to show, as typed
 */
record Run(Mark mark, String text) {
    enum Mark {
        PLAIN(""),
        BOLD("**"),
        STRUCK("~~");

        private final String sign;

        Mark(String sign) {
            this.sign = sign;
        }
    }

    static Run plain(String text) {
        return new Run(Mark.PLAIN, text);
    }

    static Run bold(String text) {
        return new Run(Mark.BOLD, text);
    }

    static Run struck(String text) {
        return new Run(Mark.STRUCK, text);
    }

    Run with(String other) {
        return new Run(mark, other);
    }

    String markdown() {
        if (mark == Mark.PLAIN) {
            return Verbatim.lines(text);
        }
        return Arrays.stream(text.split("\n", -1)).map(this::marked).collect(Collectors.joining("\n"));
    }

    /** Space stays outside of the marks, and a sign like theirs is kept away from them: Discord would not see them else. */
    private String marked(String line) {
        String core = line.strip();
        if (core.isEmpty()) {
            return line;
        }
        int start = line.indexOf(core);
        char sign = mark.sign.charAt(0);
        String guard = core.charAt(core.length() - 1) == sign ? "\u200B" : "";
        return line.substring(0, start)
                + mark.sign
                + Verbatim.line(core)
                + guard
                + mark.sign
                + line.substring(start + core.length());
    }
}
