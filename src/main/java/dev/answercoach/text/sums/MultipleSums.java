package dev.answercoach.text.sums;

import dev.answercoach.text.Span;
import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Checks a figure that is said to be a multiple of the one before: "1,000만 원에서 절반인 500만 원", "100명의 세 배인 300명", "월 50만 원씩
 * 줄여 연간 600만 원".
 */
final class MultipleSums {
    private static final Pattern OF =
            Pattern.compile(" ?(?:짜리)? ?(?:에서|의|이|가|보다|이었던|였던|, |→)? ?(?:[가-힣]{1,6}[을를이가] )?(?:그 |그것의 |정확히 |꼭 )?");
    private static final Pattern APPOSITION = Pattern.compile("(?:인|이 되는|에 해당하는|, ?즉|\\(|, (?:or|to) ) ?(?:약 )?");
    private static final Pattern HALF = Pattern.compile("절반|반|(?i:half)");
    /** What may stand between a rate and the same for a longer period. */
    private static final Pattern SAME = Pattern.compile(
            "(?: ?씩)? ?(?:[을를] )?(?:[가-힣]{1,8}(?:여|해|하여|해서|어|아|려))?,? ?(?:즉 |총 )?|,? (?:or |which is |that is |about )?");

    private static final Pattern STEP_LINK =
            Pattern.compile("[^.;!?\\n\\d]{0,20}\\d[\\d.,]{0,8}%[^.;!?\\n\\d]{0,16}, ?(?:총 )?|(?:으로|로) [가-힣]{1,6},? ?");
    private static final Pattern SAVED = Pattern.compile("^.{0,6}(?:아[꼈끼]|절감|절약|줄[였이]|감축)");
    /** How many of the shorter period are in the longer one. */
    private static final Map<String, BigDecimal> TIMES = Map.of(
            "month year", BigDecimal.valueOf(12),
            "week year", BigDecimal.valueOf(52),
            "day week", BigDecimal.valueOf(7));

    private final FigureText text;

    MultipleSums(FigureText text) {
        this.text = text;
    }

    List<Sum> find() {
        List<Sum> sums = new ArrayList<>();
        for (int i = 1; i < text.size(); i++) {
            int index = i;
            if (isPlain(i)) {
                multiple(i)
                        .or(() -> longer(index))
                        .filter(sum -> !Goals.in(text, index))
                        .ifPresent(sums::add);
            }
        }
        return sums;
    }

    private Optional<Sum> multiple(int index) {
        if (index < 2
                || !inOrder(index - 2, index - 1)
                || !inOrder(index - 1, index)
                || !alike(index - 2, index)
                || !OF.matcher(text.between(index - 2, index - 1)).matches()
                || !APPOSITION.matcher(text.between(index - 1, index)).matches()) {
            return Optional.empty();
        }
        return factor(text.quantity(index - 1))
                .map(factor -> judged(
                        index - 2, index, text.quantity(index - 2).highValue().multiply(factor)));
    }

    private static Optional<BigDecimal> factor(Quantity quantity) {
        if (quantity.unit().equals("배") && !quantity.isRange()) {
            return Optional.of(quantity.highValue());
        }
        return HALF.matcher(quantity.text()).lookingAt() ? Optional.of(new BigDecimal("0.5")) : Optional.empty();
    }

    /** The same for a longer period, of a rate or of what a step saves. */
    private Optional<Sum> longer(int index) {
        if (!inOrder(index - 1, index)) {
            return Optional.empty();
        }
        if (alike(index - 1, index)
                && SAME.matcher(text.between(index - 1, index)).matches()) {
            return times(index - 1, index)
                    .map(times -> judged(
                            index - 1,
                            index,
                            text.quantity(index - 1).highValue().multiply(times)));
        }
        int to = index >= 3 && text.quantity(index - 1).unit().equals("%") ? index - 2 : index - 1;
        boolean saved = to >= 1
                && inOrder(to - 1, to)
                && inOrder(to, index)
                && alike(to - 1, to)
                && alike(to, index)
                && text.between(to - 1, to).strip().equals("에서")
                && STEP_LINK.matcher(text.between(to, index)).matches()
                && SAVED.matcher(text.after(index, 14)).find();
        return saved
                ? times(to, index)
                        .map(times -> judged(
                                to - 1,
                                index,
                                text.quantity(to - 1)
                                        .highValue()
                                        .subtract(text.quantity(to).highValue())
                                        .abs()
                                        .multiply(times)))
                : Optional.empty();
    }

    private Optional<BigDecimal> times(int shorter, int longer) {
        String periods =
                text.quantity(shorter).per() + " " + text.quantity(longer).per();
        return Optional.ofNullable(TIMES.get(periods));
    }

    /** Two readings of one place may overlap. */
    private boolean inOrder(int first, int second) {
        return text.quantity(first).span().end() <= text.quantity(second).span().start();
    }

    private boolean alike(int one, int other) {
        return isPlain(one)
                && text.quantity(one).unit().equals(text.quantity(other).unit());
    }

    private boolean isPlain(int index) {
        Quantity figure = text.quantity(index);
        return figure.isNumber() && !figure.isRange() && figure.lowValue().signum() > 0;
    }

    private Sum judged(int first, int index, BigDecimal computed) {
        Span claim = new Span(
                text.quantity(first).span().start(), text.quantity(index).span().end());
        return Stated.of(text.quantity(index)).judged(text, claim, computed.round(MathContext.DECIMAL64));
    }
}
