package dev.answercoach.text.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Adds up times that are written in several units: "1분 30초", "2년 6개월", "1 hour and 30 minutes"; measures too, "1m 78cm". */
final class Compounds {
    private static final Pattern BETWEEN = Pattern.compile(" ?(?:and |하고 ?|과 |와 )?");

    private static final BigDecimal DAY = BigDecimal.valueOf(86_400);
    private static final BigDecimal WEEK = BigDecimal.valueOf(604_800);

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
    private static final BigDecimal HOUR = BigDecimal.valueOf(3_600);
    private static final List<BigDecimal> SIXTIES = List.of(SIXTY, HOUR);
    private static final Pattern CLAUSE_END =
            Pattern.compile("[.,;:!?)\\n](?!\\d)|$| (?:and|to|for|now|on|per|each|instead|in|from)(?![a-z])");

    private Compounds() {}

    static List<Figure> apply(List<Figure> figures, String text) {
        return Neighbours.joined(figures, (first, second) -> {
            if (isTenth(first, second, text)) {
                return Optional.of(tenth(first, second));
            }
            return continues(first, second, text) ? Optional.of(sum(first, second)) : Optional.empty();
        });
    }

    private static boolean continues(Figure first, Figure second, String text) {
        return goesOnBare(first, second, text) || goesOn(first, second, text) || goesOnInMinutes(first, second, text);
    }

    /** "three minutes forty": the smaller unit is left out. */
    private static boolean goesOnBare(Figure first, Figure second, String text) {
        boolean spoken = first.unit().kind() == Unit.Kind.TIME
                && SIXTIES.contains(first.unit().factor())
                && second.isBare()
                && !first.isRange()
                && !second.isRange()
                && second.high().compareTo(SIXTY) < 0
                && text.substring(first.end(), second.start()).equals(" ")
                && Scripts.isLatin(text.charAt(first.end() - 1));
        return spoken
                && CLAUSE_END.matcher(text).region(second.end(), text.length()).lookingAt();
    }

    /** "1h 50m": behind hours the letter of metres stands for minutes. */
    private static boolean goesOnInMinutes(Figure first, Figure second, String text) {
        return first.unit().kind() == Unit.Kind.TIME
                && first.unit().factor().compareTo(HOUR) == 0
                && !first.isRange()
                && !second.isRange()
                && second.high().compareTo(SIXTY) < 0
                && second.unit().kind() == Unit.Kind.MEASURE
                && second.unit().name().equals("m")
                && second.unit().factor().compareTo(BigDecimal.ONE) == 0
                && text.charAt(second.end() - 1) == 'm'
                && text.substring(first.end(), second.start()).isBlank()
                && second.start() - first.end() <= 1;
    }

    /** "14초 1" is how runners say 14.1 seconds. */
    private static boolean isTenth(Figure first, Figure second, String text) {
        return first.unit().kind() == Unit.Kind.TIME
                && first.unit().factor().compareTo(BigDecimal.ONE) == 0
                && first.unit().name().equals("s")
                && text.charAt(first.end() - 1) == '초'
                && second.isBare()
                && second.end() - second.start() == 1
                && !first.isRange()
                && text.substring(first.end(), second.start()).equals(" ");
    }

    private static Figure tenth(Figure first, Figure second) {
        BigDecimal value = first.low().add(second.low().movePointLeft(1));
        return first.valued(value, value).spanning(first.start(), second.end());
    }

    private static boolean goesOn(Figure first, Figure second, String text) {
        return isMadeUp(first, second, text)
                && first.unit().name().equals(second.unit().name())
                && second.unit().factor().compareTo(first.unit().factor()) < 0
                && !isWeeks(first, second)
                && !isDaily(first, text)
                && !first.isRange()
                && !second.isRange()
                && second.start() - first.end() <= 5
                && BETWEEN.matcher(text.substring(first.end(), second.start())).matches();
    }

    /** Times, and what is measured in two steps of one system: "1m 78cm", "2kg 300g". */
    private static boolean isMadeUp(Figure first, Figure second, String text) {
        return second.unit().kind() == first.unit().kind()
                && (first.unit().kind() == Unit.Kind.TIME
                        || (first.unit().kind() == Unit.Kind.MEASURE
                                && first.bound() == Quantity.Bound.EXACT
                                && second.high().compareTo(THOUSAND) < 0
                                && text.substring(first.end(), second.start()).equals(" ")));
    }

    /** "12주 80시간 과정" names two times; weeks go on in days. */
    private static boolean isWeeks(Figure first, Figure second) {
        return first.unit().factor().compareTo(WEEK) == 0
                && second.unit().factor().compareTo(DAY) < 0;
    }

    /** "1일 2시간" is two hours a day. */
    private static boolean isDaily(Figure first, String text) {
        return first.unit().factor().compareTo(DAY) == 0
                && first.low().compareTo(BigDecimal.ONE) == 0
                && text.charAt(first.end() - 1) == '일';
    }

    private static Unit smaller(Unit unit) {
        return new Unit(unit.name(), unit.kind(), unit.factor().divide(SIXTY), "");
    }

    /** The sum in the smaller unit. */
    private static Figure sum(Figure first, Figure second) {
        boolean unnamed = second.unit().kind() != first.unit().kind();
        Figure last = unnamed ? second.in(smaller(first.unit())) : second;
        BigDecimal inSecond = first.lowCanonical().divide(last.unit().factor()).add(last.low());
        return last.valued(inSecond, inSecond).spanning(first.start(), second.end());
    }
}
