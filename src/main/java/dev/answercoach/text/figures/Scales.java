package dev.answercoach.text.figures;

import java.math.BigDecimal;

/** The multiplier that two neighbouring numbers share: in "3~5만" the 3 is 30,000, in "500~1만" the 500 stays. */
final class Scales {
    private Scales() {}

    /** The first figure, multiplied as the second is, where it was written without a multiplier or unit of its own. */
    static Figure shared(Figure first, Figure second) {
        boolean plain = first.isBare() && first.scale().compareTo(BigDecimal.ONE) == 0;
        if (!plain
                || second.scale().compareTo(BigDecimal.ONE) <= 0
                || first.low().multiply(second.scale()).compareTo(second.low()) >= 0) {
            return first;
        }
        return first.valued(first.low().multiply(second.scale()), first.high().multiply(second.scale()));
    }
}
