package dev.answercoach.text.figures;

import java.math.BigDecimal;

/**
 * What a figure counts, in one of its spellings.
 *
 * @param name the canonical unit, as in {@link Quantity#unit()}
 * @param kind what sort of unit it is
 * @param factor how many canonical units one of this spelling is ("분" is 60 {@code s})
 * @param per the period that the spelling itself implies ("TPS" is per {@code s}), empty for none
 */
public record Unit(String name, Kind kind, BigDecimal factor, String per) {
    enum Kind {
        TIME,
        SHARE,
        MONEY,
        SIZE,
        MEASURE,
        COUNTER,
        /** Whatever noun stands right behind a number: a counter that no table tells from others. */
        LITERAL,
        NONE
    }

    /** The unit of a bare number. */
    public static final Unit NONE = new Unit("#", Kind.NONE, BigDecimal.ONE, "");

    /** The unit of what stands whole without one: an age group, a fraction. No neighbour hands it a unit. */
    public static final Unit WHOLE = new Unit("#", Kind.LITERAL, BigDecimal.ONE, "");

    public static Unit counter(String name) {
        return new Unit(name, Kind.COUNTER, BigDecimal.ONE, "");
    }

    boolean isNone() {
        return kind == Kind.NONE;
    }
}
