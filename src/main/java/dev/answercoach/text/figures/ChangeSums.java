package dev.answercoach.text.figures;

import dev.answercoach.text.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Checks what a text says of a change against the figures that changed: "200건에서 30건으로 85% 감소", "9초 → 3초, 3배",
 * "488자 → 548자 (+60자)".
 */
final class ChangeSums {
    private static final Pattern CHANGE = Pattern.compile(
            "(?i)^.{0,12}?(?:감소|단축|절감|줄|축소|낮|하락|감축|절약|증가|늘|높|상승|성장|확대|증대|개선|향상|빨라|빠르|빠른|떨어|올라|올렸|reduc|decreas|cut|drop|increas|improv|grow|faster|fewer|less|more|lower|higher|decline|saving|boost|↓|↑)");
    private static final Pattern CHANGE_BEFORE = Pattern.compile(
            "(?i)(?:reduc|decreas|cut|lower|drop|shorten|increas|grew|grow|rais|boost|improv|fell|rose|down|up)[a-z]*(?: [A-Za-z'-]{1,20}){0,6} (?:by )?$");
    /** A new clause with a metric of its own: what follows says nothing of the step before. */
    private static final Pattern NEW_SUBJECT =
            Pattern.compile("(?:[고며]|어서|여서|,|;) ?.{0,30}[가-힣A-Za-z](?:을|를|이|가|은|는|도) |[.;] |\\b(?:and|while|plus)\\b");
    /** After these "2배" may mean twice as much again. */
    private static final Pattern MORE = Pattern.compile("^.{0,3}(?:증가|늘|increase|more)");

    private static final Pattern REMAINS = Pattern.compile("^(?:으로|로| 수준)");
    private static final int FAR = 60;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final FigureText text;
    private final Steps steps;

    ChangeSums(FigureText text) {
        this.text = text;
        this.steps = Steps.of(text);
    }

    List<Sum> find() {
        List<Sum> sums = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            if (isStated(i)) {
                int index = i;
                sum(i).filter(sum -> !Goals.in(text, index)).ifPresent(sums::add);
            }
        }
        return sums;
    }

    /** Whether the figure may be the outcome of a change: no end of a step itself, no range, no rate. */
    private boolean isStated(int index) {
        Quantity figure = text.quantity(index);
        return figure.isNumber() && !figure.isRange() && figure.lowValue().signum() > 0 && !steps.contains(index);
    }

    private Optional<Sum> sum(int index) {
        Quantity figure = text.quantity(index);
        Optional<Steps.Step> step = stepOf(index);
        boolean share = figure.unit().equals("%")
                || figure.unit().equals("배")
                || figure.unit().equals("%p");
        if (step.isPresent()) {
            return computed(step.get(), figure, index)
                    .map(value -> Stated.of(figure).judged(text, claim(step.get(), index), value));
        }
        boolean baseless = share && !figure.unit().equals("%p") && speaksOfChange(index) && !partOfWhole(index);
        return baseless ? Optional.of(Stated.of(figure).uncheckable(text)) : Optional.empty();
    }

    /** "10명 중 7명(70%)" has its base in the part and the whole; {@link ShareSums} checks it. */
    private boolean partOfWhole(int index) {
        return ShareSums.isShare(text, index);
    }

    private boolean speaksOfChange(int index) {
        return CHANGE.matcher(text.after(index, 20)).find()
                || CHANGE_BEFORE.matcher(text.before(index, FAR)).find();
    }

    /** The step that this figure sums up: right before it, perhaps with one other figure between, or in brackets after. */
    private Optional<Steps.Step> stepOf(int index) {
        return steps.startingAt(index - 2)
                .filter(step -> follows(index - 1, index))
                .or(() ->
                        steps.startingAt(index - 3).filter(step -> !endsClaim(index - 1) && follows(index - 2, index)))
                .or(() -> steps.startingAt(index + 1).filter(step -> precedes(index, index + 1)));
    }

    private boolean follows(int last, int index) {
        return text.quantity(index).span().start() - text.quantity(last).span().end() <= FAR
                && sameSentence(last, index)
                && claims(index, last);
    }

    private boolean precedes(int index, int first) {
        return text.between(index, first).length() <= 25
                && sameSentence(index, first)
                && (text.between(index, first).contains("(") || speaksOfChange(index))
                && !summedUp(first + 1);
    }

    private boolean endsClaim(int index) {
        return steps.contains(index) || text.quantity(index).unit().equals("%");
    }

    /** After its own step a figure must say that it is the change; directly behind it in brackets it need not. */
    private boolean claims(int index, int last) {
        String between = text.between(last, index);
        boolean bracketed =
                between.length() <= 6 && (between.contains("(") || between.contains("+") || between.contains("="));
        return bracketed
                || (speaksOfChange(index) && !NEW_SUBJECT.matcher(between).find());
    }

    /** Whether the figure right behind the step's last one already sums it up. */
    private boolean summedUp(int last) {
        int next = last + 1;
        return next < text.size()
                && text.quantity(next).unit().equals("%")
                && sameSentence(last, next)
                && text.between(last, next).length() <= 25
                && speaksOfChange(next);
    }

    private boolean sameSentence(int first, int second) {
        return !FigureText.endsSentence(text.folded()
                .substring(
                        text.quantity(first).span().end(),
                        text.quantity(second).span().start()));
    }

    private Optional<BigDecimal> computed(Steps.Step step, Quantity stated, int index) {
        BigDecimal before = text.quantity(step.from()).highValue();
        BigDecimal after = text.quantity(step.to()).highValue();
        String unit = text.quantity(step.from()).unit();
        BigDecimal difference = after.subtract(before).abs();
        if (stated.unit().equals(unit.equals("%") ? "%p" : unit)
                && !stated.unit().equals("배")) {
            return Optional.of(difference);
        }
        if (before.signum() <= 0) {
            return Optional.empty();
        }
        if (stated.unit().equals("%")) {
            return Optional.of(percent(before, after, stated, index, unit));
        }
        boolean times = stated.unit().equals("배") && after.signum() > 0;
        return times ? Optional.of(times(before, after, stated, index)) : Optional.empty();
    }

    private BigDecimal percent(BigDecimal before, BigDecimal after, Quantity stated, int index, String unit) {
        if (REMAINS.matcher(text.after(index, 6)).find()) {
            return ratio(after, before).multiply(HUNDRED);
        }
        BigDecimal difference = after.subtract(before).abs();
        // Between two percentages many writers say % for percentage points.
        boolean points = unit.equals("%") && Stated.of(stated).holds(difference);
        return points ? difference : ratio(difference, before).multiply(HUNDRED);
    }

    private BigDecimal times(BigDecimal before, BigDecimal after, Quantity stated, int index) {
        BigDecimal factor = ratio(before.max(after), before.min(after));
        BigDecimal byFactor = factor.subtract(BigDecimal.ONE);
        boolean again =
                MORE.matcher(text.after(index, 12)).find() && Stated.of(stated).holds(byFactor);
        return again ? byFactor : factor;
    }

    private static BigDecimal ratio(BigDecimal a, BigDecimal b) {
        return a.divide(b, MathContext.DECIMAL64);
    }

    private Span claim(Steps.Step step, int index) {
        int first = Math.min(index, Math.min(step.from(), step.to()));
        int last = Math.max(index, Math.max(step.from(), step.to()));
        return new Span(
                text.quantity(first).span().start(), text.quantity(last).span().end());
    }
}
