package dev.answercoach.text.ledger;

import java.util.Comparator;
import java.util.List;

/**
 * Finds two figures that exchanged their places: 8% of the contracts and 27% of the claims must not become 27% of the
 * contracts and 8% of the claims. Each {@link Sign} weighs what it weighed in texts whose figures were exchanged on
 * purpose, beside the same texts with their figures left in place; the sum is the logarithm of the
 * odds that two figures have changed places.
 */
final class ExchangeGuard {
    /** Figures further apart than this in the draft are not tried. */
    private static final int WINDOW = 40;
    /** No answer holds so many figures; beyond it only their values are compared. */
    private static final int MOST_PAIRS = 2_000;
    /** A rewrite with so many changes is refused anyway. */
    private static final int MOST_CHANGES = 100;

    /**
     * How much surer than even odds an alarm must be. Of some hundred pairs of figures in a text few have changed places:
     * ExchangeFit prints what other margins would find, and what they would refuse.
     */
    static final double MARGIN = 1.2;
    /** The same in a text that has few pairs to be wrong about. */
    private static final double MARGIN_OF_FEW = 0.9;

    private static final int FEW = 5;

    private final Matching matching;
    private final ExchangeSigns signs;

    ExchangeGuard(Matching matching, Likeness likeness) {
        this.matching = matching;
        this.signs = new ExchangeSigns(matching, likeness);
    }

    void apply() {
        List<Matching.Pair> pairs = pairs(matching);
        double margin = pairs.size() <= FEW ? MARGIN_OF_FEW : MARGIN;
        int changes = 0;
        for (int i = 0; i < pairs.size() && changes < MOST_CHANGES; i++) {
            for (Matching.Pair other : pairs.subList(i + 1, Math.min(pairs.size(), i + WINDOW))) {
                if (signs.areExchangeable(pairs.get(i), other) && areExchanged(pairs.get(i), other, margin)) {
                    matching.change(pairs.get(i).draft(), other.rewrite());
                    matching.change(other.draft(), pairs.get(i).rewrite());
                    changes++;
                }
            }
        }
    }

    /** What is compared with each other, by its place in the draft. */
    static List<Matching.Pair> pairs(Matching matching) {
        return matching.kept().stream()
                .sorted(Comparator.comparingInt(Matching.Pair::draft))
                .limit(MOST_PAIRS)
                .toList();
    }

    private boolean areExchanged(Matching.Pair first, Matching.Pair second, double margin) {
        return SignWeights.MEASURED.sum(signs.atMost(first, second)) > margin
                && SignWeights.MEASURED.sum(signs.of(first, second)) > margin;
    }
}
