package dev.answercoach.text.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignWeightsTest {
    /** A pair that is no exchange at the quick look is not looked at again. */
    @Test
    void whatTheQuickLookBelievesIsTheMostThatMayBeTrue() {
        assertThat(SignWeights.MEASURED.of(Sign.WORDS_STRAIGHT)).isNotPositive();
        assertThat(SignWeights.MEASURED.of(Sign.WORDS_CROSSED)).isNotNegative();
        assertThat(SignWeights.MEASURED.of(Sign.UNOPPOSED)).isNotNegative();
    }

    @Test
    void theSumIsThatOfAllSigns() {
        Map<Sign, Double> weights = new EnumMap<>(Sign.class);
        for (Sign sign : Sign.values()) {
            weights.put(sign, sign == Sign.LABELS ? 2.0 : 0.5);
        }
        assertThat(new SignWeights(weights).sum(Map.of(Sign.LABELS, -1.0, Sign.APART, 1.0)))
                .isEqualTo(-1.5);
    }

    @Test
    void aSignWithoutAWeightIsAnError() {
        assertThatThrownBy(() -> new SignWeights(Map.of(Sign.APART, 1.0)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("exchange-weights.tsv");
    }

    /** Three of four with the sign are positive, one of four without: odds of 3 and of 1/3. */
    @Test
    void theRegressionFindsTheOddsOfItsExamples() {
        record Told(boolean isPositive, Map<Sign, Double> signs) implements LogisticRegression.Example {}
        List<Told> examples = IntStream.range(0, 4_000)
                .mapToObj(i -> i % 2 == 0
                        ? new Told(i % 8 != 0, Map.of(Sign.APART, 1.0, Sign.LABELS, 1.0))
                        : new Told(i % 8 == 1, Map.of(Sign.APART, 1.0)))
                .toList();

        Map<Sign, Double> weights = LogisticRegression.fit(examples);

        assertThat(weights.get(Sign.APART)).isCloseTo(-Math.log(3), offset(0.02));
        assertThat(weights.get(Sign.LABELS)).isCloseTo(2 * Math.log(3), offset(0.02));
    }
}
