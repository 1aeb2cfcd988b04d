package dev.answercoach.text.ledger;

/**
 * Settles what is left over on both sides with the same number. A unit that nobody has tabled, a period that is told in
 * another sentence or a number in a name is read in one way here and in another there; that is no reason to suspect the
 * writer. What speaks against the figure is a reason: another unit of measure, a bound that turned round, another period.
 * Whether the figure stands where it belongs is for the guards to say.
 */
final class SameNumbers {
    private final Matching matching;
    private final LooseFit fit;

    SameNumbers(Matching matching, Likeness likeness) {
        this.matching = matching;
        this.fit = new LooseFit(matching, likeness);
    }

    void settle() {
        for (int r : matching.openInRewrite(Matching.MOST_LEFT)) {
            matching.openInDraft(Matching.MOST_LEFT).stream()
                    .filter(d -> fit.agrees(d, r))
                    .findFirst()
                    .ifPresent(d -> matching.keep(d, r));
        }
    }
}
