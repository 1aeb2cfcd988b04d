package dev.answercoach.text.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Adds up times that are written in several units: "1분 30초", "2년 6개월", "1 hour and 30 minutes". */
final class Compounds {
    private static final Pattern BETWEEN = Pattern.compile(" ?(?:and |하고 ?|과 |와 )?");

    private Compounds() {}

    static List<Figure> apply(List<Figure> figures, String text) {
        return Neighbours.joined(
                figures,
                (first, second) -> continues(first, second, text) ? Optional.of(sum(first, second)) : Optional.empty());
    }

    private static boolean continues(Figure first, Figure second, String text) {
        return first.unit().kind() == Unit.Kind.TIME
                && second.unit().kind() == Unit.Kind.TIME
                && first.unit().name().equals(second.unit().name())
                && second.unit().factor().compareTo(first.unit().factor()) < 0
                && !first.isRange()
                && !second.isRange()
                && second.start() - first.end() <= 5
                && BETWEEN.matcher(text.substring(first.end(), second.start())).matches();
    }

    /** The sum in the smaller unit. */
    private static Figure sum(Figure first, Figure second) {
        BigDecimal inSecond =
                first.lowCanonical().divide(second.unit().factor()).add(second.low());
        return second.valued(inSecond, inSecond).spanning(first.start(), second.end());
    }
}
