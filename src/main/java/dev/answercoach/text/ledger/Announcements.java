package dev.answercoach.text.ledger;

import dev.answercoach.text.figures.Enumeration;
import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Quantity;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lets a text say how many items it tells of, and the other leave that out: before a list ("두 가지를 했습니다. 첫째, …") it must be their number; without
 * one, a few ways or places in words ("세 가지를 손봤습니다", "두 곳 모두") are the writer's own sum of what is told around them.
 * Neither is a fact about the user.
 */
final class Announcements {
    private static final Set<String> UNITS = Set.of("가지", "단계", "개", "점", "#");
    private static final Pattern SUM = Pattern.compile(
            "(?i)(?:두|세|네) ?(?:가지|곳|군데|갈래)|(?:two|three|four) (?:things|ways|steps|fronts|points|places|areas|changes|sides)");

    /** "Two SLOs, one of latency and one of errors". */
    private static final Pattern PAIR =
            Pattern.compile(" [A-Za-z-]{2,20}(?: [a-z-]{2,20})?[,:] [^,;:]{3,80}? and [^,;:]{3,80}+$");

    private static final int LIST = 200;

    private Announcements() {}

    static void tolerate(Matching matching) {
        FigureText rewrite = matching.rewrite();
        for (int d : matching.openInDraft()) {
            if (isTrue(matching.draft(), d)) {
                matching.keepInOtherWords(d);
            }
        }
        for (int r : matching.openInRewrite()) {
            Quantity figure = rewrite.quantity(r);
            if (!claimed(matching, figure) && isTrue(rewrite, r)) {
                matching.tolerate(r);
            }
        }
    }

    private static boolean isTrue(FigureText text, int index) {
        Quantity figure = text.quantity(index);
        int items = Enumeration.itemsAfter(text.folded(), figure.span().end());
        if (items == 0 && figure.low().equals("2") && figure.unit().equals("#")) {
            return PAIR.matcher(text.restOfSentence(index, LIST)).lookingAt()
                    || SUM.matcher(figure.text()).matches();
        }
        if (items == 0) {
            return figure.bound() == Quantity.Bound.EXACT
                    && SUM.matcher(figure.text()).matches();
        }
        return UNITS.contains(figure.unit()) && figure.low().equals(Integer.toString(items)) && !figure.isRange();
    }

    /** Whether a figure of the draft in this unit is missing, which this one may have replaced. */
    private static boolean claimed(Matching matching, Quantity figure) {
        return matching.isOpenInDraft(figure.unit());
    }
}
