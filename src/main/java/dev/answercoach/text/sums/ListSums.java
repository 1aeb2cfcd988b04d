package dev.answercoach.text.sums;

import dev.answercoach.text.figures.Enumeration;
import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks a number of items against the list that follows it: "3가지 병목: (1) … (2) … (3) …". */
final class ListSums {
    private static final Set<String> UNITS = Set.of("가지", "단계", "개");
    private static final Pattern COLON = Pattern.compile("^[^.\\n]{0,20}:");
    /** "31단계에서 9단계로" counts no list. */
    private static final Pattern STEP = Pattern.compile("(?:에서|→|->|to|~) ?$");

    private static final int LINK = 8;
    private static final int REACH = 25;
    private static final BigDecimal MOST = BigDecimal.valueOf(9);

    private final FigureText text;

    ListSums(FigureText text) {
        this.text = text;
    }

    List<Sum> find() {
        List<Sum> sums = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            int items = announces(i) ? itemsAfter(i) : 0;
            if (items >= 2) {
                Quantity figure = text.quantity(i);
                sums.add(Stated.of(figure).judged(text, figure.span(), BigDecimal.valueOf(items)));
            }
        }
        return sums;
    }

    /** Whether the figure may count the items of a list; "8개" does only right before it, since 개 counts anything. */
    private boolean announces(int index) {
        Quantity figure = text.quantity(index);
        if (!UNITS.contains(figure.unit())
                || figure.isRange()
                || figure.bound() != Quantity.Bound.EXACT
                || figure.highValue().compareTo(MOST) > 0
                || STEP.matcher(text.before(index, LINK)).find()) {
            return false;
        }
        return !figure.unit().equals("개")
                || COLON.matcher(text.after(index, REACH)).find();
    }

    /** The items of the list that follows, unless a later figure announces it. */
    private int itemsAfter(int index) {
        int end = text.quantity(index).span().end();
        int marked = Enumeration.itemsAfter(text.folded(), end);
        boolean things = text.quantity(index).unit().equals("가지");
        int items = marked == 0 && things ? ClauseList.after(text.folded(), end) : marked;
        boolean later = items > 0
                && index + 1 < text.size()
                && announces(index + 1)
                && Enumeration.itemsAfter(
                                text.folded(), text.quantity(index + 1).span().end())
                        > 0;
        return later ? 0 : items;
    }
}
