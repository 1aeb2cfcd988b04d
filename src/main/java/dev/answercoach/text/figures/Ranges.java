package dev.answercoach.text.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Joins two figures into one range: "3~5초", "9%~12%", "3초에서 5초 사이", "3 to 5 seconds". */
final class Ranges {
    private static final Pattern DASH = Pattern.compile(" ?(?:~|내지) ?|-");
    private static final Pattern FROM_TO = Pattern.compile("(?:에서|부터) ?");
    private static final Pattern UP_TO = Pattern.compile(" ?(?:까지|사이)");
    private static final Pattern ENGLISH = Pattern.compile(" (?:to|and|or) ");
    private static final Pattern BETWEEN = Pattern.compile("(?i)between $");
    private static final Pattern FROM = Pattern.compile("(?i)from $");
    private static final int LONGEST_LINK = 5;

    private Ranges() {}

    static List<Figure> apply(List<Figure> figures, String text) {
        return Neighbours.joined(
                figures,
                (first, second) -> isRange(first, second, text) ? Optional.of(range(first, second)) : Optional.empty());
    }

    private static boolean isRange(Figure low, Figure high, String text) {
        if (low.isRange() || high.isRange() || high.start() - low.end() > LONGEST_LINK || !unitsFit(low, high)) {
            return false;
        }
        Figure shared = Scales.shared(low, high);
        BigDecimal from = shared.isBare() ? shared.low().multiply(high.unit().factor()) : shared.lowCanonical();
        return from.compareTo(high.lowCanonical()) < 0 && linked(low, high, text);
    }

    private static boolean unitsFit(Figure low, Figure high) {
        return low.isBare() || low.unit().name().equals(high.unit().name());
    }

    private static boolean linked(Figure low, Figure high, String text) {
        String link = text.substring(low.end(), high.start());
        if (DASH.matcher(link).matches()) {
            return !low.isBare() || !high.isBare() || link.contains("~");
        }
        if (FROM_TO.matcher(link).matches()) {
            return UP_TO.matcher(text).region(high.end(), text.length()).lookingAt();
        }
        if (!ENGLISH.matcher(link).matches()) {
            return false;
        }
        String before = text.substring(Math.max(0, low.start() - 8), low.start());
        return link.equals(" and ")
                ? BETWEEN.matcher(before).find()
                : low.isBare() && !high.isBare() && !FROM.matcher(before).find();
    }

    private static Figure range(Figure low, Figure high) {
        Figure shared = Scales.shared(low, high);
        Figure from = low.isBare() ? shared.in(high.unit()) : shared;
        BigDecimal lower = from.lowCanonical().divide(high.unit().factor(), 9, RoundingMode.HALF_UP);
        return high.valued(lower, high.high()).spanning(low.start(), high.end());
    }
}
