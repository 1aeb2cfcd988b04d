package dev.answercoach.text.ledger;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Finds what each sign weighs in telling one kind of examples from the other, by Newton's method. */
final class LogisticRegression {
    /** Something with what speaks for it being of the one kind or of the other. */
    interface Example {
        boolean isPositive();

        Map<Sign, Double> signs();
    }

    /** How much a weight is held near zero, so that what is rare does not weigh much by chance. */
    private static final double RIDGE = 1;
    /** What says by its meaning which is which may be rare and weigh much. */
    private static final Map<Sign, Double> LITTLE_RIDGE = Map.of(Sign.AIMS, 0.03);

    private static final int ROUNDS = 40;

    private final List<Sign> order = List.of(Sign.values());
    private final Map<Sign, Double> weights = new EnumMap<>(Sign.class);

    private LogisticRegression() {}

    /** The weights; their sum over an example's signs is the logarithm of the odds that it is positive. */
    static Map<Sign, Double> fit(List<? extends Example> examples) {
        LogisticRegression regression = new LogisticRegression();
        for (int round = 0; round < ROUNDS; round++) {
            regression.step(examples);
        }
        return regression.weights;
    }

    private void step(List<? extends Example> examples) {
        int size = order.size();
        double[][] rows = new double[size][size + 1];
        for (int i = 0; i < size; i++) {
            double ridge = LITTLE_RIDGE.getOrDefault(order.get(i), RIDGE);
            rows[i][i] = ridge;
            rows[i][size] = -ridge * weight(i);
        }
        for (Example example : examples) {
            double odds = 1 / (1 + Math.exp(-sum(example.signs())));
            double error = (example.isPositive() ? 1 : 0) - odds;
            int[] told = IntStream.range(0, size)
                    .filter(i -> example.signs().containsKey(order.get(i)))
                    .toArray();
            for (int i : told) {
                double value = example.signs().getOrDefault(order.get(i), 0.0);
                rows[i][size] += error * value;
                for (int j : told) {
                    rows[i][j] += odds * (1 - odds) * value * example.signs().getOrDefault(order.get(j), 0.0);
                }
            }
        }
        solve(rows);
        for (int i = 0; i < size; i++) {
            weights.put(order.get(i), weight(i) + rows[i][size]);
        }
    }

    private double sum(Map<Sign, Double> signs) {
        return signs.entrySet().stream()
                .mapToDouble(sign -> weights.getOrDefault(sign.getKey(), 0.0) * sign.getValue())
                .sum();
    }

    private double weight(int index) {
        return weights.getOrDefault(order.get(index), 0.0);
    }

    /** Gauss and Jordan's elimination of a symmetric matrix of full rank; its right side is the last column. */
    private static void solve(double[][] rows) {
        int size = rows.length;
        for (int i = 0; i < size; i++) {
            double pivot = rows[i][i];
            for (int j = i; j <= size; j++) {
                rows[i][j] /= pivot;
            }
            for (int other = 0; other < size; other++) {
                double factor = rows[other][i];
                for (int j = i; other != i && j <= size; j++) {
                    rows[other][j] -= factor * rows[i][j];
                }
            }
        }
    }
}
