package dev.answercoach.text.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a bare number for a year where it can hardly be anything else: "The 2022 league", "2021: joined". */
final class Years {
    private static final Pattern YEAR = Pattern.compile("(?:199|20[0-3])\\d(?! [a-z-]{3,20}s(?![a-z]))");
    private static final Unit DATE = new Unit("date", Unit.Kind.NONE, BigDecimal.ONE, "");
    private static final int LENGTH = 4;

    private Years() {}

    static List<Figure> apply(List<Figure> figures, String text) {
        return figures.stream()
                .map(figure -> isYear(figure, text) ? figure.in(DATE) : figure)
                .toList();
    }

    private static boolean isYear(Figure figure, String text) {
        if (!figure.isBare()
                || figure.end() - figure.start() != LENGTH
                || figure.bound() != Quantity.Bound.EXACT
                || !figure.per().isEmpty()) {
            return false;
        }
        Matcher year = YEAR.matcher(text).region(figure.start(), text.length());
        return year.useTransparentBounds(true).lookingAt();
    }
}
