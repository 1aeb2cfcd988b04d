package dev.answercoach.evaluation;

import java.util.Map;
import java.util.OptionalInt;

/**
 * What is known of a draft.
 *
 * @param scores the scores that a fair, strict reader may give, by criterion
 * @param brokenSums how many of its sums do not hold, empty where nobody counted
 * @param leftovers how many leftovers it has, empty where nobody counted
 * @param figures how many figures a careful reader finds, empty where nobody counted
 */
public record Expected(Map<String, Range> scores, OptionalInt brokenSums, OptionalInt leftovers, OptionalInt figures) {
    /** The lowest and the highest score, 1 to 5. */
    public record Range(int lowest, int highest) {
        public boolean contains(int score) {
            return score >= lowest && score <= highest;
        }

        @Override
        public String toString() {
            return lowest == highest ? Integer.toString(lowest) : lowest + "-" + highest;
        }
    }

    public Expected {
        scores = Map.copyOf(scores);
    }
}
