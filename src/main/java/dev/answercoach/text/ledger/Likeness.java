package dev.answercoach.text.ledger;

import dev.answercoach.text.Language;
import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Quantity;
import java.math.BigDecimal;

/**
 * Says whether a figure of a rewrite states what a figure of its draft states: the same number of the same thing, over
 * the same period, as exact as it was. What the words around both say of it is asked elsewhere.
 */
final class Likeness {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final FigureText draft;
    private final FigureText rewrite;
    private final boolean translated;
    private final UnitFit units;
    private final BoundFit bounds;
    private final PeriodFit periods;
    private final DateFit dates;

    Likeness(FigureText draft, FigureText rewrite) {
        this.translated = Language.of(draft.folded()) != Language.of(rewrite.folded());
        this.draft = draft;
        this.rewrite = rewrite;
        this.units = new UnitFit(draft, rewrite, translated);
        this.bounds = new BoundFit(draft, rewrite, translated);
        this.periods = new PeriodFit(draft, rewrite);
        this.dates = new DateFit(draft, rewrite);
    }

    /** Whether both state the same fact. */
    boolean same(int inDraft, int inRewrite) {
        Quantity from = draft.quantity(inDraft);
        Quantity to = rewrite.quantity(inRewrite);
        if (!from.isNumber() || !to.isNumber()) {
            return dates.fits(inDraft, inRewrite);
        }
        return sameAmount(inDraft, inRewrite) && periods.fit(inDraft, inRewrite) && bounds.fits(inDraft, inRewrite);
    }

    /** Whether the number and what it counts are the same. */
    boolean sameAmount(int inDraft, int inRewrite) {
        Quantity from = draft.quantity(inDraft);
        Quantity to = rewrite.quantity(inRewrite);
        boolean number = sameNumber(from, to) && (units.fit(from.unit(), to.unit()) || units.sameNoun(from, to));
        return number || units.isBorrowed(inDraft, inRewrite);
    }

    /** Whether both state the same fact in the very same unit, period and bound. */
    boolean identical(int inDraft, int inRewrite) {
        return draft.quantity(inDraft).equalsInValue(rewrite.quantity(inRewrite));
    }

    /** Whether the numbers are equal, whatever they count. */
    static boolean sameNumber(Quantity from, Quantity to) {
        return (from.low().equals(to.low()) && from.high().equals(to.high()))
                || sameShare(from, to)
                || sameShare(to, from);
    }

    /** 절반 and 1/2: a fraction and the percentage that it is. */
    private static boolean sameShare(Quantity fraction, Quantity percent) {
        return fraction.unit().equals("#")
                && percent.unit().equals("%")
                && !fraction.isRange()
                && !percent.isRange()
                && fraction.lowValue().multiply(HUNDRED).compareTo(percent.lowValue()) == 0;
    }

    boolean boundsFit(int ofDraft, int ofRewrite) {
        return bounds.fits(ofDraft, ofRewrite);
    }

    boolean unitsFit(String from, String to) {
        return units.fit(from, to);
    }

    /** Whether the two are of different languages. */
    boolean isTranslated() {
        return translated;
    }

    DateFit dates() {
        return dates;
    }
}
