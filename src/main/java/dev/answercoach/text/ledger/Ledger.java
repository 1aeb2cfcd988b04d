package dev.answercoach.text.ledger;

import dev.answercoach.text.Span;
import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Quantity;
import java.util.List;

/**
 * The quantities of a draft beside those of a rewrite. Equal values are one fact in any writing (천 건, 1,000건; 60분,
 * 1시간). More than a set of values is compared: a bound that turned round, a step whose ends changed places and a figure
 * that went to another metric are changes too. What a rewrite computed from the draft's figures is invented: the user
 * did not write it.
 *
 * @param kept the draft's quantities that the rewrite states too
 * @param changed the draft's quantities that the rewrite states differently
 * @param lost the draft's quantities that the rewrite leaves out
 * @param invented the rewrite's quantities that the draft does not state
 */
public record Ledger(List<Quantity> kept, List<Change> changed, List<Quantity> lost, List<Quantity> invented) {
    /** One quantity of the draft and what the rewrite made of it. */
    public record Change(Quantity from, Quantity to) {
        /** Whether the value stayed and only what it says changed: the thing it measures, or rise and fall. */
        public boolean isMove() {
            return from.equalsInValue(to);
        }
    }

    public Ledger {
        kept = List.copyOf(kept);
        changed = List.copyOf(changed);
        lost = List.copyOf(lost);
        invented = List.copyOf(invented);
    }

    /** Compares a rewrite with its draft, both plain texts. */
    public static Ledger between(String draft, String rewrite) {
        return between(draft, List.of(), rewrite);
    }

    /** The same where the user has added to the draft; the figures of what was added are kept or lost like the draft's. */
    public static Ledger between(String draft, List<Addition> additions, String rewrite) {
        return DraftFigures.of(draft, additions).against(FigureText.of(rewrite));
    }

    /** The same without the draft's quantities outside of these spans, which are there a second time. */
    Ledger ofDraftIn(List<Span> own) {
        return new Ledger(
                kept.stream().filter(quantity -> isIn(own, quantity)).toList(),
                changed,
                lost.stream().filter(quantity -> isIn(own, quantity)).toList(),
                invented);
    }

    private static boolean isIn(List<Span> own, Quantity quantity) {
        return own.stream().anyMatch(quantity.span()::overlaps);
    }

    /** The figures of both texts that may state the same fact. */
    static Matching match(ComparedText draft, ComparedText rewrite, Likeness likeness) {
        Matching matching = new Matching(draft, rewrite);
        new EqualFigures(matching, likeness).match();
        new ToldShares(matching).settle();
        new OtherWords(matching, likeness).settle();
        new SameNumbers(matching, likeness).settle();
        new OtherCounters(matching).settle();
        new ToldElsewhere(matching).settle();
        return matching;
    }

    static Ledger compare(ComparedText draft, ComparedText rewrite) {
        Likeness likeness = new Likeness(draft.text(), rewrite.text());
        Matching matching = match(draft, rewrite, likeness);
        new StepGuard(matching, likeness).apply();
        new ExchangeGuard(matching, likeness).apply();
        new ClaimGuard(matching, likeness).apply();
        new EffectGuard(matching).apply();
        new PeriodGuard(matching).apply();
        new SideGuard(matching).apply();
        new LabelGuard(matching).apply();
        new PolarityGuard(matching).apply();
        new Ordinals(matching).compare();
        Announcements.tolerate(matching);
        Oneself.tolerate(matching);
        new ChangedFigures(matching).pair();
        return matching.ledger();
    }

    /** Whether the rewrite states no figure that the draft does not state. A lost one is shown, and is no lie. */
    public boolean isFaithful() {
        return changed.isEmpty() && invented.isEmpty();
    }
}
