package dev.answercoach.text.figures;

import java.util.Set;

/** Lets a rewrite say how many items its own list has ("두 가지를 했습니다. 첫째, …"): that is no fact about the user. */
final class Announcements {
    private static final Set<String> UNITS = Set.of("가지", "단계", "개", "점", "#");

    private Announcements() {}

    static void tolerate(Matching matching) {
        FigureText rewrite = matching.rewrite();
        for (int r : matching.openInRewrite()) {
            Quantity figure = rewrite.quantity(r);
            if (UNITS.contains(figure.unit()) && !claimed(matching, figure) && isTrue(rewrite, figure)) {
                matching.tolerate(r);
            }
        }
    }

    private static boolean isTrue(FigureText rewrite, Quantity figure) {
        int items = Enumeration.itemsAfter(rewrite.folded(), figure.span().end());
        return items > 0 && figure.low().equals(Integer.toString(items)) && !figure.isRange();
    }

    /** Whether a figure of the draft in this unit is missing, which this one may have replaced. */
    private static boolean claimed(Matching matching, Quantity figure) {
        return matching.isOpenInDraft(figure.unit());
    }
}
