package dev.answercoach.text.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Hands a unit to the bare numbers beside it: "200→30건", "30·60·90일", "from 200 to 30 tickets", "200건에서 30으로". */
final class SharedUnits {
    private static final Pattern LINK =
            Pattern.compile(" ?(?:(?:up|down) to|→|->|=>|·|,|/|에서|부터|와|과|및|대비|or|to|and|vs\\.?) ?");
    private static final Pattern STEP = Pattern.compile(" ?(?:(?:up|down) to|→|->|=>|에서|대비|to) ?");
    private static final int LONGEST_LINK = 9;

    private SharedUnits() {}

    static List<Figure> apply(List<Figure> figures, String text) {
        List<Figure> shared = new ArrayList<>(figures);
        for (int i = shared.size() - 2; i >= 0; i--) {
            Figure first = shared.get(i);
            Figure second = shared.get(i + 1);
            if (first.isBare() && !second.isBare() && linked(first, second, text, LINK)) {
                Figure scaled = linked(first, second, text, STEP) ? first : Scales.shared(first, second);
                shared.set(i, scaled.in(second.unit()));
            }
        }
        for (int i = 1; i < shared.size(); i++) {
            Figure first = shared.get(i - 1);
            Figure second = shared.get(i);
            if (second.isBare() && !first.isBare() && linked(first, second, text, STEP)) {
                shared.set(i, second.in(first.unit()));
            }
        }
        return shared;
    }

    /** Hands the period of a rate to the other end of the same step: "월 200건에서 30건으로" is monthly at both ends. */
    static List<Figure> periods(List<Figure> figures, String text) {
        List<Figure> shared = new ArrayList<>(figures);
        for (int i = 1; i < shared.size(); i++) {
            Figure first = shared.get(i - 1);
            Figure second = shared.get(i);
            if (!first.unit().name().equals(second.unit().name()) || !linked(first, second, text, STEP)) {
                continue;
            }
            if (second.per().isEmpty()) {
                shared.set(i, second.per(first.per()));
            } else if (first.per().isEmpty()) {
                shared.set(i - 1, first.per(second.per()));
            }
        }
        return shared;
    }

    private static boolean linked(Figure first, Figure second, String text, Pattern link) {
        return second.start() - first.end() <= LONGEST_LINK
                && link.matcher(text.substring(first.end(), second.start())).matches();
    }
}
