package dev.answercoach.text.sentences;

import java.util.ArrayDeque;
import java.util.Deque;

/** Which units of a line stand inside matched quotation marks or brackets. A mark without its partner encloses nothing. */
final class Enclosures {
    private static final String OPENING = "([{“‘「『《〈";
    private static final String CLOSING = ")]}”’」』》〉";
    /** A pair further apart was hardly meant as one; a lost bracket must not swallow the rest of a text. */
    private static final int WIDEST = 300;

    private final int[] depth;

    private Enclosures(int[] depth) {
        this.depth = depth;
    }

    static Enclosures of(String line) {
        int[] change = new int[line.length() + 1];
        Deque<Integer> open = new ArrayDeque<>();
        int quote = -1;
        for (int i = 0; i < line.length(); i++) {
            char unit = line.charAt(i);
            if (unit == '"') {
                quote = quote < 0 ? i : enclose(change, quote, i);
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

    /** Marks what lies between two partners; returns -1, "nothing open". */
    private static int enclose(int[] change, int opening, int closing) {
        if (closing - opening <= WIDEST) {
            change[opening]++;
            change[closing + 1]--;
        }
        return -1;
    }
}
