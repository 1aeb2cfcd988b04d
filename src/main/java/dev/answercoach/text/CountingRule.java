package dev.answercoach.text;

import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a portal counts the length of an answer. Every rule counts a text as it is; {@link PlainText} has made it what the
 * user will paste. A line break is one character {@code '\n'} whose worth the caller names, since portals differ.
 */
public enum CountingRule {
    /** UTF-16 units, as {@code maxlength} and {@code String.length} of a browser count. */
    CHARACTERS(1) {
        @Override
        int units(char unit) {
            return 1;
        }
    },

    /** UTF-16 units that are no white space; a line break is white space. */
    CHARACTERS_NO_SPACES(0) {
        @Override
        int units(char unit) {
            return PlainText.isSpace(unit) ? 0 : 1;
        }
    },

    /**
     * Bytes in CP949 (Java's {@code MS949}): Hangul 2, ASCII 1. A character outside CP949 has no size there; it counts 2
     * for each UTF-16 unit, the most that counters in the wild give it, so that a text that fits here fits everywhere.
     */
    BYTES_CP949(1) {
        @Override
        int units(char unit) {
            return unit < 0x80 ? 1 : 2;
        }
    },

    /** Bytes in UTF-8: Hangul 3, ASCII 1, an emoji 4. */
    BYTES_UTF8(1) {
        @Override
        int units(char unit) {
            if (unit < 0x80) {
                return 1;
            }
            if (unit < 0x800 || Character.isSurrogate(unit)) {
                return 2;
            }
            return 3;
        }
    },

    /** Bytes as the school portal NEIS counts them: ASCII 1, a line break 2, all else 3 for each UTF-16 unit. */
    BYTES_NEIS(2) {
        @Override
        int units(char unit) {
            return unit < 0x80 ? 1 : 3;
        }
    };

    /** The name that the host's JVM may lack is looked up once, here, where its absence is plain. */
    private static final Charset CP949 = Charset.forName("MS949");

    private static final int ASCII_END = 0x80;

    private final int newline;

    CountingRule(int newline) {
        this.newline = newline;
    }

    /** What a line break counts under this rule unless the user says otherwise. */
    public int defaultNewline() {
        return newline;
    }

    /** The length of this text in this rule's units, with the rule's own worth of a line break. */
    public int count(String text) {
        return count(text, newline);
    }

    /** The length of this text in this rule's units, where a line break counts {@code newline} (0 to 2). */
    public int count(String text, int newline) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            sum += unit == '\n' ? newline : units(unit);
        }
        return sum;
    }

    /** The unit's worth. A surrogate pair is asked for twice, half each. */
    abstract int units(char unit);

    /** Whether this code point can be written in CP949; portals that store it turn the others into "?". */
    public static boolean isCp949(int codePoint) {
        // CP949 has all of these, and hardly an answer has others
        boolean common = codePoint < ASCII_END || Hangul.isSyllable(codePoint);
        return common || CP949.newEncoder().canEncode(Character.toString(codePoint));
    }

    /** The code points that cannot be written in CP949, each once, with the place of the first, in order of place. */
    public static Map<Integer, Integer> outsideCp949(String text) {
        Map<Integer, Integer> places = new LinkedHashMap<>();
        BitSet seen = new BitSet();
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            boolean common = codePoint < ASCII_END || Hangul.isSyllable(codePoint);
            if (!common && !seen.get(codePoint)) {
                seen.set(codePoint);
                if (!isCp949(codePoint)) {
                    places.put(codePoint, at);
                }
            }
            at += Character.charCount(codePoint);
        }
        return places;
    }

    /** The charset behind {@link #BYTES_CP949}, for reading files that were written in it. */
    public static Charset cp949() {
        return CP949;
    }
}
