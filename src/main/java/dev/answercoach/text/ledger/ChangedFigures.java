package dev.answercoach.text.ledger;

import dev.answercoach.text.figures.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pairs what is left over on both sides: a figure that went missing with the one that stands in its place. */
final class ChangedFigures {
    private static final double ALIKE = 0.35;

    private record Candidate(Matching.Pair pair, double score) {}

    private final Matching matching;

    ChangedFigures(Matching matching) {
        this.matching = matching;
    }

    void pair() {
        List<Candidate> candidates = new ArrayList<>();
        for (int d : matching.openInDraft(Matching.MOST_LEFT)) {
            for (int r : matching.openInRewrite(Matching.MOST_LEFT)) {
                double score = score(d, r);
                if (score > 0) {
                    candidates.add(new Candidate(new Matching.Pair(d, r), score));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
        for (Candidate candidate : candidates) {
            if (matching.isOpen(candidate.pair())) {
                matching.change(candidate.pair().draft(), candidate.pair().rewrite());
            }
        }
    }

    /** How much the two belong together; 0 where nothing ties them. */
    private double score(int ofDraft, int ofRewrite) {
        Quantity from = matching.draft().quantity(ofDraft);
        Quantity to = matching.rewrite().quantity(ofRewrite);
        double words = matching.comparedDraft()
                .context(ofDraft)
                .likeness(matching.comparedRewrite().context(ofRewrite));
        boolean sameUnit = from.unit().equals(to.unit());
        boolean sameNumber = Likeness.sameNumber(from, to);
        if (!sameUnit && !sameNumber && words < ALIKE) {
            return 0;
        }
        return 3 * words + (sameUnit ? 2 : 0) + (sameNumber ? (sameUnit ? 3 : 1) : 0);
    }
}
