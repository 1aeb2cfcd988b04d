package dev.answercoach.text.figures;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a grade point average with its scale as the ratio it is: "4.5 만점에 3.92" and "3.92 out of 4.5" are 3.92/4.5. */
final class Grades {
    /** The scales that averages are given on; a score out of 5 or 100 points is two figures. */
    private static final Set<String> SCALES = Set.of("4", "4.3", "4.5");

    private static final Pattern OF_FULL = Pattern.compile(" ?만점(?:에|에서|중| 중| 기준| 기준으로|으로)? ?");
    private static final Pattern OUT_OF =
            Pattern.compile(" ?\\(?(?:(?i)out of (?:a (?:possible |maximum )?)?|on a (?:scale of )?|/) ?");
    /** "3.4점(4점 만점)". */
    private static final Pattern FULL_AFTER = Pattern.compile(" ?만점(?: 기준)?(?=\\))");

    private static final int LONGEST_LINK = 24;
    private static final int PLACES = 6;

    private Grades() {}

    static List<Figure> apply(List<Figure> figures, String text) {
        return Neighbours.joined(figures, (first, second) -> {
            if (second.start() - first.end() > LONGEST_LINK || !isGrade(first) || !isGrade(second)) {
                return Optional.empty();
            }
            String link = text.substring(first.end(), second.start());
            if (OF_FULL.matcher(link).matches()) {
                return ratio(second, first, first.start(), second.end());
            }
            Matcher inBrackets = FULL_AFTER.matcher(text).region(second.end(), text.length());
            if (link.equals("(") || link.equals(" (")) {
                return inBrackets.lookingAt()
                        ? ratio(first, second, first.start(), inBrackets.end())
                        : Optional.empty();
            }
            return OUT_OF.matcher(link).matches()
                    ? ratio(first, second, first.start(), second.end())
                    : Optional.empty();
        });
    }

    private static boolean isGrade(Figure figure) {
        return figure.isBare() || figure.unit().name().equals("점");
    }

    private static Optional<Figure> ratio(Figure grade, Figure scale, int start, int end) {
        boolean average =
                SCALES.contains(Figure.plain(scale.low())) && grade.low().compareTo(scale.low()) <= 0;
        return average
                ? Optional.of(Figure.fixed(
                        start, end, grade.low().divide(scale.low(), PLACES, RoundingMode.HALF_UP), Unit.WHOLE, ""))
                : Optional.empty();
    }
}
