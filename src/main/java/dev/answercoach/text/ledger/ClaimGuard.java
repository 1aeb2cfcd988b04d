package dev.answercoach.text.ledger;

import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Quantity;
import dev.answercoach.text.figures.Steps;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds a figure that stands where the draft has another one, which is gone: the 80% of the lookups, told of the failures. */
final class ClaimGuard {
    /** What the words of the missing figure must weigh at least beside the one in its place. */
    private static final double CLEARLY = 0.7;
    /** How much more than the figure's own. */
    private static final double TIMES = 2;
    /** A rewrite that leaves out more is another text. */
    private static final int MOST_MISSING = 40;

    private final Matching matching;
    private final FigureText draft;
    private final Witnesses witnesses;
    private final Steps steps;
    private final Tellings inDraft;

    ClaimGuard(Matching matching, Likeness likeness) {
        this.matching = matching;
        this.draft = matching.draft();
        this.witnesses = new Witnesses(likeness.isTranslated());
        this.steps = Steps.of(draft);
        this.inDraft = new Tellings(matching.comparedDraft(), steps);
    }

    void apply() {
        List<Integer> missing =
                matching.openInDraft().stream().limit(MOST_MISSING).toList();
        if (missing.isEmpty()) {
            return;
        }
        List<Matching.Pair> pairs = matching.kept().stream()
                .sorted(Comparator.comparingInt(Matching.Pair::draft))
                .limit(Matching.MOST_PAIRS)
                .toList();
        for (Matching.Pair pair : pairs) {
            claimant(pair, missing).ifPresent(claimant -> matching.change(claimant, pair.rewrite()));
        }
    }

    private Optional<Integer> claimant(Matching.Pair pair, List<Integer> missing) {
        return missing.stream()
                .filter(matching::isOpenInDraft)
                .filter(other -> mayClaim(other, pair.draft()))
                .filter(other -> claims(other, pair))
                .findFirst();
    }

    private boolean mayClaim(int missing, int kept) {
        Quantity one = draft.quantity(missing);
        Quantity other = draft.quantity(kept);
        return one.isNumber()
                && one.unit().equals(other.unit())
                && one.per().equals(other.per())
                && !one.low().equals(other.low())
                // One of a thing is an article, and stands wherever the thing does.
                && !one.low().equals("1")
                && !other.low().equals("1")
                && !Exchangeable.areToldApart(one, other)
                && !Exchangeable.isWhole(draft, missing)
                && !steps.joins(missing, kept)
                && Parts.of(draft, missing, kept) == 0;
    }

    private boolean claims(int missing, Matching.Pair pair) {
        Evidence evidence = witnesses.of(
                inDraft.surrounds(pair.draft()),
                inDraft.surrounds(missing),
                matching.comparedRewrite().surrounds(pair.rewrite()),
                Map.of(),
                witness -> 1);
        return evidence.crossed() >= CLEARLY && evidence.crossed() > TIMES * evidence.straight();
    }
}
