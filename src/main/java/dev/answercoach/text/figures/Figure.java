package dev.answercoach.text.figures;

import dev.answercoach.text.Span;
import java.math.BigDecimal;

/**
 * A quantity in the making, passed from stage to stage.
 *
 * @param start where it starts
 * @param end where it ends
 * @param low its lower end in the unit as written
 * @param high its upper end in the unit as written
 * @param scale the multiplier of the number as written, which a range's lower end shares (3~5만)
 * @param unit its unit as written
 * @param per what it is a rate over, empty for none
 * @param bound how exact it is
 */
public record Figure(
        int start,
        int end,
        BigDecimal low,
        BigDecimal high,
        BigDecimal scale,
        Unit unit,
        String per,
        Quantity.Bound bound) {

    public static Figure of(int start, int end, Numeral number, Unit unit) {
        return new Figure(
                start, end, number.low(), number.high(), number.scale(), unit, unit.per(), Quantity.Bound.EXACT);
    }

    public static Figure fixed(int start, int end, BigDecimal value, Unit unit, String per) {
        return new Figure(start, end, value, value, BigDecimal.ONE, unit, per, Quantity.Bound.EXACT);
    }

    boolean isRange() {
        return low.compareTo(high) != 0;
    }

    boolean isBare() {
        return unit.isNone();
    }

    public Figure spanning(int newStart, int newEnd) {
        return new Figure(newStart, newEnd, low, high, scale, unit, per, bound);
    }

    public Figure valued(BigDecimal newLow, BigDecimal newHigh) {
        return new Figure(start, end, newLow, newHigh, scale, unit, per, bound);
    }

    public Figure in(Unit newUnit) {
        return new Figure(start, end, low, high, scale, newUnit, per.isEmpty() ? newUnit.per() : per, bound);
    }

    public Figure per(String newPer) {
        return new Figure(start, end, low, high, scale, unit, newPer, bound);
    }

    public Figure bounded(Quantity.Bound newBound) {
        return new Figure(start, end, low, high, scale, unit, per, newBound);
    }

    BigDecimal lowCanonical() {
        return low.multiply(unit.factor());
    }

    BigDecimal highCanonical() {
        return high.multiply(unit.factor());
    }

    /** The quantity that this is, its text taken from the unfolded source. */
    Quantity quantity(String source) {
        Span span = new Span(start, end);
        return new Quantity(
                span, span.in(source), plain(lowCanonical()), plain(highCanonical()), unit.name(), per, bound);
    }

    public static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
