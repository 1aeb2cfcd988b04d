package dev.answercoach.text.figures;

import java.util.List;

/** Leaves out what only announces a list that follows ("세 가지를 했습니다. 첫째, …"): the list says it, and it is no fact. */
final class ListCounts {
    private static final String THINGS = "가지";

    private ListCounts() {}

    static List<Quantity> leftOut(List<Quantity> quantities, String folded) {
        return quantities.stream()
                .filter(quantity -> !quantity.unit().equals(THINGS)
                        || Enumeration.itemsAfter(folded, quantity.span().end()) < 2)
                .toList();
    }
}
