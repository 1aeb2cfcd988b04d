package dev.answercoach.text.figures;

import dev.answercoach.text.Span;
import java.math.BigDecimal;

/**
 * A figure with its unit, as it stands in a text and as it compares: "1,000건", "천 건" and "1천 건" have one value.
 *
 * @param span where it stands
 * @param text how it is written
 * @param low the value, or the lower end of a range: a plain decimal in the canonical unit, an ISO date as precise as
 *     written (unit {@code date}; a half-year or quarter is the range of its months), or an ISO time (unit {@code clock})
 * @param high the upper end of a range, else the same as {@code low}
 * @param unit the canonical unit: {@code s} for times up to weeks, {@code month} for months and years, {@code %},
 *     {@code %p}, {@code 배}, {@code 자}, {@code B}, an ISO currency code, {@code date}, {@code clock}, a counter by its
 *     Korean word (건, 명, 대, 개 …), a measure by its symbol (m, kg, Pa …), whatever else is glued to the number as it
 *     is written (병상, mg/dL), or {@code #} where there is none
 * @param per what a rate is taken over: {@code s}, {@code min}, {@code hour}, {@code day}, {@code week},
 *     {@code month}, {@code year} or a counter; empty where it is no rate
 * @param bound whether the value is exact
 */
public record Quantity(Span span, String text, String low, String high, String unit, String per, Bound bound) {
    /** How a value is meant: "100ms 이하" is {@link #AT_MOST}, "약 3개월" is {@link #ABOUT}. */
    public enum Bound {
        EXACT,
        AT_LEAST,
        AT_MOST,
        ABOUT
    }

    public boolean isRange() {
        return !low.equals(high);
    }

    /** Whether the value is a number, and not a date or a clock time. */
    public boolean isNumber() {
        return !unit.equals("date") && !unit.equals("clock");
    }

    /** The lower end as a number; only where {@link #isNumber()}. */
    public BigDecimal lowValue() {
        return new BigDecimal(low);
    }

    /** The upper end as a number; only where {@link #isNumber()}. */
    public BigDecimal highValue() {
        return new BigDecimal(high);
    }

    /** The same fact at another place of its text. */
    Quantity at(Span place, String source) {
        return new Quantity(place, place.in(source), low, high, unit, per, bound);
    }

    /** Whether the other states the same fact, however it is written. */
    public boolean equalsInValue(Quantity other) {
        return low.equals(other.low)
                && high.equals(other.high)
                && unit.equals(other.unit)
                && per.equals(other.per)
                && bound == other.bound
                && !Strictness.of(this).contradicts(Strictness.of(other));
    }
}
