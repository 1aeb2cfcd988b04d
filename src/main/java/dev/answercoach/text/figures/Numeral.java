package dev.answercoach.text.figures;

import java.math.BigDecimal;

/**
 * A number as written, before its unit is known.
 *
 * @param end where it ends
 * @param low its value, or the lower end of a vague one (수백, 두세)
 * @param high the upper end, else the same as {@code low}
 * @param scale the multiplier it was written with (만 in "30만"), else 1
 * @param script how it is written
 */
public record Numeral(int end, BigDecimal low, BigDecimal high, BigDecimal scale, Script script) {
    public enum Script {
        DIGITS,
        SINO,
        NATIVE,
        ENGLISH
    }

    public static Numeral exact(int end, BigDecimal value, BigDecimal scale, Script script) {
        return new Numeral(end, value, value, scale, script);
    }
}
