package dev.answercoach.text.sentences;

import dev.answercoach.text.ResourceList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the likeliest parts of an answer's sentences together: the words of each speak for a part, and so does the order in
 * which stories are told (situation, task, action, result, lesson). The best sum over all sentences wins, found by Viterbi's
 * algorithm in time linear in their number.
 */
final class StarOrder {
    /** The columns of {@code star-order.tsv}. */
    static final List<Star> PARTS =
            List.of(Star.OPENING, Star.SITUATION, Star.TASK, Star.ACTION, Star.RESULT, Star.LESSON, Star.CLOSING);

    private static final int COUNT = PARTS.size();

    /** By the part before (0: none, then as {@link #PARTS}) and the part after; the last column is the end. */
    private static final double[][] ORDER = ResourceList.rows(StarOrder.class, "star-order.tsv", COUNT + 2).stream()
            .map(row -> row.stream().skip(1).mapToDouble(Double::parseDouble).toArray())
            .toArray(double[][]::new);

    private StarOrder() {}

    /** @param weights for each sentence what speaks for each of {@link #PARTS} */
    static Star[] best(double[][] weights) {
        if (weights.length == 0) {
            return new Star[0];
        }
        int[][] before = new int[weights.length][COUNT];
        double[] sums = new double[COUNT];
        for (int part = 0; part < COUNT; part++) {
            sums[part] = ORDER[0][part] + weights[0][part];
        }
        for (int i = 1; i < weights.length; i++) {
            double[] next = new double[COUNT];
            for (int part = 0; part < COUNT; part++) {
                int best = bestBefore(sums, part);
                before[i][part] = best;
                next[part] = sums[best] + ORDER[best + 1][part] + weights[i][part];
            }
            sums = next;
        }
        return backwards(before, bestBefore(sums, COUNT));
    }

    private static int bestBefore(double[] sums, int part) {
        int best = 0;
        for (int i = 1; i < COUNT; i++) {
            if (sums[i] + ORDER[i + 1][part] > sums[best] + ORDER[best + 1][part]) {
                best = i;
            }
        }
        return best;
    }

    private static Star[] backwards(int[][] before, int last) {
        Star[] parts = new Star[before.length];
        int part = last;
        for (int i = before.length - 1; i >= 0; i--) {
            parts[i] = PARTS.get(part);
            part = before[i][part];
        }
        return Arrays.copyOf(parts, parts.length);
    }
}
