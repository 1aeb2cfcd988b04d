package dev.answercoach.discord.drawing;

/** A length against its limit as a bar: ten cells are the limit, and what is over it stands behind a stroke. */
final class GaugeBar {
    private static final int CELLS = 10;
    private static final int MOST_OVER = 5;
    private static final String FULL = "▰";
    private static final String EMPTY = "▱";

    private GaugeBar() {}

    /**
     * @param used the length, not negative
     * @param max the limit, positive
     */
    static String of(int used, int max) {
        if (used > max) {
            return FULL.repeat(CELLS) + "┃" + FULL.repeat(cells(used - max, max, MOST_OVER));
        }
        int filled = used == 0 ? 0 : cells(used, max, CELLS);
        return FULL.repeat(filled) + EMPTY.repeat(CELLS - filled);
    }

    /** At least one: a little is not nothing. */
    private static int cells(int length, int max, int most) {
        long rounded = Math.round((double) length * CELLS / max);
        return (int) Math.max(1, Math.min(most, rounded));
    }
}
