package dev.answercoach.text.ledger;

import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Period;
import dev.answercoach.text.figures.Quantity;
import java.util.regex.Pattern;

/** Says whether of two kept figures the one might stand for the other, and what their units say of it. */
final class Exchangeable {
    private static final Pattern FULL = Pattern.compile(" ?(?:만점|당|마다|기준)");
    private static final Pattern OUT_OF = Pattern.compile("(?i)(?:out of|per|every|for each) (?:a possible )?$");
    private static final Pattern ROUND = Pattern.compile("10{1,6}");
    private static final int REACH = 20;
    private static final int BESIDE = 8;

    private final FigureText draft;
    private final FigureText rewrite;
    private final Likeness likeness;

    Exchangeable(FigureText draft, FigureText rewrite, Likeness likeness) {
        this.draft = draft;
        this.rewrite = rewrite;
        this.likeness = likeness;
    }

    boolean areExchangeable(Matching.Pair first, Matching.Pair second) {
        Quantity a = draft.quantity(first.draft());
        Quantity b = draft.quantity(second.draft());
        return first.rewrite() != second.rewrite()
                && a.isNumber() == b.isNumber()
                && !a.low().equals(b.low())
                && ofOneKind(first, second)
                && !isWhole(draft, first.draft())
                && !isWhole(draft, second.draft());
    }

    /** Whether a bound tells the two apart: it stays with its figure, or goes with it. */
    static boolean areToldApart(Quantity one, Quantity other) {
        return one.bound() != other.bound() && (isLimit(one) || isLimit(other));
    }

    private static boolean isLimit(Quantity quantity) {
        return quantity.bound() == Quantity.Bound.AT_LEAST || quantity.bound() == Quantity.Bound.AT_MOST;
    }

    /** Of "4.1 out of 5" the 5, of "4 g per 100 g" the 100: they stand before or after all that is told by them. */
    static boolean isWhole(FigureText text, int index) {
        String after = text.after(index, REACH);
        // "100건에 6건": of a round number
        boolean ofEach =
                after.equals("에 ") && ROUND.matcher(text.quantity(index).low()).matches();
        return ofEach
                || FULL.matcher(after).lookingAt()
                || OUT_OF.matcher(text.before(index, REACH)).find();
    }

    /** Counters may be exchanged for one another; where both are still told, they tell the two apart. */
    Evidence units(Matching.Pair first, Matching.Pair second) {
        String a = unitAndPeriod(draft.quantity(first.draft()));
        String b = unitAndPeriod(draft.quantity(second.draft()));
        String ofA = unitAndPeriod(rewrite.quantity(first.rewrite()));
        String ofB = unitAndPeriod(rewrite.quantity(second.rewrite()));
        if (a.equals(b) || ofA.equals(ofB) || areElided(first, second)) {
            return Evidence.NONE;
        }
        return new Evidence(a.equals(ofA) || b.equals(ofB) ? 1 : 0, a.equals(ofB) || b.equals(ofA) ? 1 : 0);
    }

    /** A price per tonne is no price by itself; a period may be said of one of two figures and mean both. */
    private static String unitAndPeriod(Quantity quantity) {
        return quantity.per().isEmpty() || Period.isTime(quantity.per())
                ? quantity.unit()
                : quantity.unit() + '/' + quantity.per();
    }

    /** Whether the same is counted, in the draft or, as far as its words tell, in the rewrite. */
    private boolean ofOneKind(Matching.Pair first, Matching.Pair second) {
        String a = draft.quantity(first.draft()).unit();
        String b = draft.quantity(second.draft()).unit();
        String ofA = rewrite.quantity(first.rewrite()).unit();
        String ofB = rewrite.quantity(second.rewrite()).unit();
        if (isTranslatedOne(first) || isTranslatedOne(second) || isTranslatedAttribute(first, second)) {
            return false;
        }
        boolean bare = a.equals("#") || b.equals("#");
        return a.equals(b)
                || (ofA.equals(ofB) && !ofA.equals("#"))
                || (a.equals(ofB) && b.equals(ofA))
                || areElided(first, second)
                || (!bare && likeness.unitsFit(a, b))
                || (isLoose(a, ofA) && isLoose(b, ofB));
    }

    /** Whether both texts tell one of the two without its unit, so that either may be the one that has it. */
    private boolean areElided(Matching.Pair first, Matching.Pair second) {
        return SharedNoun.isShared(draft, first.draft(), second.draft())
                && SharedNoun.isShared(rewrite, first.rewrite(), second.rewrite());
    }

    /** Whether what is counted is told by two counters, so that neither says much. */
    private static boolean isLoose(String unit, String other) {
        return !unit.equals(other) && isCounted(unit) && isCounted(other);
    }

    private static boolean isCounted(String unit) {
        return unit.equals("#") || UnitFit.isCounter(unit);
    }

    /** One of a thing is an article in another language, and stands wherever the thing does. */
    private boolean isTranslatedOne(Matching.Pair pair) {
        return likeness.isTranslated() && draft.quantity(pair.draft()).low().equals("1");
    }

    /** "94종 610여 마리" is "610 animals of 94 species": which of two counters side by side comes first is grammar. */
    private boolean isTranslatedAttribute(Matching.Pair first, Matching.Pair second) {
        return likeness.isTranslated()
                && !draft.quantity(first.draft())
                        .unit()
                        .equals(draft.quantity(second.draft()).unit())
                && areSideBySide(draft, first.draft(), second.draft())
                && areSideBySide(rewrite, first.rewrite(), second.rewrite());
    }

    private static boolean areSideBySide(FigureText text, int first, int second) {
        int left = Math.min(first, second);
        return Math.abs(first - second) == 1 && text.between(left, left + 1).length() <= BESIDE;
    }
}
