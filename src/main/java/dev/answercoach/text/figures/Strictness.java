package dev.answercoach.text.figures;

import java.util.regex.Pattern;

/** Whether a bound leaves out its own value: "500개 미만" does, "500개 이하" does not, "500개 넘게" is said of both. */
public enum Strictness {
    STRICT,
    INCLUSIVE,
    LOOSE;

    private static final Pattern INCLUDED = Pattern.compile(
            "(?i)이상|이하|최소|최대|적어도|많아야|at least|at most|(?:no|not|never) (?:more|less|fewer|larger|bigger|longer|smaller|shorter) than|or (?:more|less|fewer)|(?:minimum|maximum) of|up to|at or (?:below|under|above|over)|(?:below|under|above|over) or at|[≥≤]|[<>]=");
    private static final Pattern EXCLUDED =
            Pattern.compile("(?i)초과|미만|(?:more|less|fewer|larger|bigger|longer|smaller|shorter) than|under|below|[<>]");

    private static final Pattern DOWNWARD = Pattern.compile("(?i)(?:less|fewer|smaller|shorter) than|under|below|<");
    private static final Pattern UPWARD = Pattern.compile("(?i)(?:more|larger|bigger|longer) than|over|above|exceed|>");

    public static Strictness of(Quantity quantity) {
        if (quantity.bound() != Quantity.Bound.AT_LEAST && quantity.bound() != Quantity.Bound.AT_MOST) {
            return LOOSE;
        }
        if (INCLUDED.matcher(quantity.text()).find()) {
            return INCLUSIVE;
        }
        if (isTurned(quantity)) {
            return INCLUSIVE;
        }
        return EXCLUDED.matcher(quantity.text()).find() ? STRICT : LOOSE;
    }

    /** "No target under 44 px" lets those of 44 px be. */
    private static boolean isTurned(Quantity quantity) {
        Pattern other = quantity.bound() == Quantity.Bound.AT_LEAST ? DOWNWARD : UPWARD;
        return other.matcher(quantity.text()).find();
    }

    public boolean contradicts(Strictness other) {
        return this != LOOSE && other != LOOSE && this != other;
    }
}
