package dev.answercoach.text.figures;

import java.util.regex.Pattern;

/** Whether a bound leaves out its own value: "500개 미만" does, "500개 이하" does not, "500개 넘게" is said of both. */
enum Strictness {
    STRICT,
    INCLUSIVE,
    LOOSE;

    private static final Pattern INCLUDED = Pattern.compile(
            "(?i)이상|이하|최소|최대|적어도|많아야|at least|at most|(?:no|not|never) (?:more|less|fewer) than|or (?:more|less|fewer)|(?:minimum|maximum) of|up to|[≥≤]|[<>]=");
    private static final Pattern EXCLUDED = Pattern.compile("(?i)초과|미만|(?:more|less|fewer) than|under|below|[<>]");

    static Strictness of(Quantity quantity) {
        if (quantity.bound() != Quantity.Bound.AT_LEAST && quantity.bound() != Quantity.Bound.AT_MOST) {
            return LOOSE;
        }
        if (INCLUDED.matcher(quantity.text()).find()) {
            return INCLUSIVE;
        }
        return EXCLUDED.matcher(quantity.text()).find() ? STRICT : LOOSE;
    }

    boolean contradicts(Strictness other) {
        return this != LOOSE && other != LOOSE && this != other;
    }
}
