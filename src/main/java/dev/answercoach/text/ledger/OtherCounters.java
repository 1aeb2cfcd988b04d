package dev.answercoach.text.ledger;

import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Quantity;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;

/** Settles what the other text counts by another counter: three accidents and the three who had them, days and times. */
final class OtherCounters {
    /** Of these counters another one may be said of the same thing. */
    private static final Set<String> FEW = Set.of("건", "명", "개", "가지", "곳", "회", "#");

    private static final Pattern DAYS_BEFORE =
            Pattern.compile("날[이은도만]? ?(?:[가-힣]{1,4}에? )?(?:\\d{1,2} ?[~-] ?)?$|(?<![a-z])days? (?:only )?$");
    private static final String TIMES = "회";
    private static final int DAY_REACH = 20;
    private static final BigDecimal DAY = BigDecimal.valueOf(86_400);

    private final Matching matching;
    private final FigureText draft;
    private final FigureText rewrite;
    private final SameThing sameThing;

    OtherCounters(Matching matching) {
        this.matching = matching;
        this.draft = matching.draft();
        this.rewrite = matching.rewrite();
        this.sameThing = new SameThing(matching);
    }

    void settle() {
        occasions();
        matching.openInDraft(Matching.MOST_LEFT).stream()
                .filter(this::isCountedOtherwise)
                .forEach(matching::keepInOtherWords);
    }

    /** "고독사 3건 … 세 분 다": a few of one thing, which the rewrite counts by the other counter only. */
    private boolean isCountedOtherwise(int lost) {
        Quantity few = draft.quantity(lost);
        return isFew(few)
                && matching.kept(Matching.MOST_LEFT).stream()
                        .map(Matching.Pair::rewrite)
                        .anyMatch(r -> {
                            Quantity told = rewrite.quantity(r);
                            return isFew(told) && told.low().equals(few.low()) && sameThing.ofDraft(lost, told.span());
                        });
    }

    private static boolean isFew(Quantity quantity) {
        return (quantity.low().equals("2") || quantity.low().equals("3"))
                && quantity.bound() == Quantity.Bound.EXACT
                && !quantity.isRange()
                && quantity.per().isEmpty()
                && FEW.contains(quantity.unit());
    }

    /** "날이 여덟 번" and "eight days": how often, where each time is a day. */
    private void occasions() {
        for (int d : matching.openInDraft(Matching.MOST_LEFT)) {
            for (int r : matching.openInRewrite(Matching.MOST_LEFT)) {
                if (matching.isOpen(new Matching.Pair(d, r))
                        && (areDays(draft, d, rewrite.quantity(r)) || areDays(rewrite, r, draft.quantity(d)))) {
                    matching.keep(d, r);
                }
            }
        }
    }

    private static boolean areDays(FigureText text, int index, Quantity days) {
        Quantity times = text.quantity(index);
        return times.unit().equals(TIMES)
                && days.unit().equals("s")
                && days.per().equals(times.per())
                && days.bound() == times.bound()
                && days.lowValue().compareTo(times.lowValue().multiply(DAY)) == 0
                && days.highValue().compareTo(times.highValue().multiply(DAY)) == 0
                && DAYS_BEFORE.matcher(text.before(index, DAY_REACH)).find();
    }
}
