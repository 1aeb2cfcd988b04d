package dev.answercoach.text.ledger;

import dev.answercoach.text.ResourceList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** What each sign weighs: the sum over the signs of two figures is the logarithm of the odds that they changed places. */
final class SignWeights {
    private static final String TABLE = "exchange-weights.tsv";

    /** As they were measured, and stand in the table. */
    static final SignWeights MEASURED = new SignWeights(read());

    private final Map<Sign, Double> weights;

    SignWeights(Map<Sign, Double> weights) {
        this.weights = Collections.unmodifiableMap(new EnumMap<>(weights));
        Arrays.stream(Sign.values()).filter(sign -> !weights.containsKey(sign)).forEach(sign -> {
            throw new IllegalStateException(TABLE + " does not say what " + sign + " weighs");
        });
    }

    double of(Sign sign) {
        return weights.getOrDefault(sign, 0.0);
    }

    double sum(Map<Sign, Double> signs) {
        double sum = 0;
        for (Map.Entry<Sign, Double> sign : signs.entrySet()) {
            sum += of(sign.getKey()) * sign.getValue();
        }
        return sum;
    }

    private static Map<Sign, Double> read() {
        Map<Sign, Double> weights = new EnumMap<>(Sign.class);
        ResourceList.rows(SignWeights.class, TABLE, 2)
                .forEach(row -> weights.put(Sign.valueOf(row.get(0)), Double.valueOf(row.get(1))));
        return weights;
    }
}
