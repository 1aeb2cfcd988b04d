package dev.answercoach.text.sentences;

import dev.answercoach.text.PlainText;
import java.util.ArrayDeque;
import java.util.Deque;

/** Which units of a line stand inside matched quotation marks or brackets. A mark without its partner encloses nothing. */
final class Enclosures {
    private static final String OPENING = "([{“‘「『《〈";
    private static final String CLOSING = ")]}”’」』》〉";
    /** A pair further apart was hardly meant as one; a lost bracket must not swallow the rest of a text. */
    private static final int WIDEST = 300;
    /** A straight single quotation mark may be an apostrophe, so its pair stands closer. */
    private static final int WIDEST_SINGLE = 100;

    private final int[] depth;

    private Enclosures(int[] depth) {
        this.depth = depth;
    }

    static Enclosures of(String line) {
        int[] change = new int[line.length() + 1];
        Deque<Integer> open = new ArrayDeque<>();
        int quote = -1;
        int single = -1;
        for (int i = 0; i < line.length(); i++) {
            char unit = line.charAt(i);
            if (unit == '"') {
                quote = quote < 0 ? i : enclose(change, quote, i);
            } else if (unit == '\'') {
                if (single >= 0 && i - single <= WIDEST_SINGLE && closesSingle(line, i)) {
                    single = enclose(change, single, i);
                } else if (opensSingle(line, i)) {
                    single = i;
                }
            } else if (OPENING.indexOf(unit) >= 0) {
                open.push(i);
            } else if (CLOSING.indexOf(unit) >= 0
                    && !open.isEmpty()
                    && OPENING.indexOf(line.charAt(open.peek())) == CLOSING.indexOf(unit)) {
                enclose(change, open.pop(), i);
            }
        }
        int[] depth = new int[line.length()];
        int sum = 0;
        for (int i = 0; i < depth.length; i++) {
            sum += change[i];
            depth[i] = sum;
        }
        return new Enclosures(depth);
    }

    boolean covers(int at) {
        return depth[at] > 0;
    }

    private static boolean opensSingle(String line, int at) {
        boolean afterSpace =
                at == 0 || PlainText.isSpace(line.charAt(at - 1)) || OPENING.indexOf(line.charAt(at - 1)) >= 0;
        return afterSpace && at + 1 < line.length() && !PlainText.isSpace(line.charAt(at + 1));
    }

    /** An apostrophe has a Latin letter behind it; one after a plural (the drivers' room) opened nothing. */
    private static boolean closesSingle(String line, int at) {
        return at + 1 >= line.length() || !Character.isLetter(line.charAt(at + 1)) || line.charAt(at + 1) > 0x250;
    }

    /** Marks what lies between two partners; returns -1, "nothing open". */
    private static int enclose(int[] change, int opening, int closing) {
        if (closing - opening <= WIDEST) {
            change[opening]++;
            change[closing + 1]--;
        }
        return -1;
    }
}
