package dev.answercoach.text.sums;

import dev.answercoach.text.Span;
import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Quantity;
import dev.answercoach.text.figures.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Checks named ratios and goals against the two figures before them: "광고비 1,200만 원으로 매출 4,800만 원, ROAS 400%", "회원 5만 명
 * 대비 활성 사용자 2만 명으로 활성률 40%", "목표 100건 대비 120건, 20% 초과".
 */
final class RatioSums {
    private static final Pattern NAMED = Pattern.compile(
            "(?i)(?:[가-힣]{1,8}[율률]|비율|비중|ROAS|ROI|[a-z]{2,12} rate)(?:은|는|이|가|을|를|로| of| was| is)? ?(?:약 |about )?$");
    private static final Pattern INCOME = Pattern.compile("(?i)(?:매출액?|수익|수입|revenue|sales)(?:은|이|을)? ?(?:of )?$");
    private static final Pattern GOAL = Pattern.compile(
            "(?i)(?:목표|목표치|정원|계획|기준|goal|target|quota|plan)(?:인|였던|치인|량|액|는|은)?(?: of| was)? ?(?:[가-힣]{1,6} )?$");
    private static final Pattern AGAINST_GOAL =
            Pattern.compile("(?i) against (?:a|our|the|my) (?:goal|target|quota|plan) of $");
    private static final Pattern COMPARED = Pattern.compile(" ?(?:대비|에 비해|보다) (?:[가-힣]{1,8} ){0,4}");
    private static final Pattern OUTCOME = Pattern.compile(" ?(?:대비|에 비해|보다|[을를] 넘어|으로|로|,)? ?(?:[가-힣]{1,8} ){0,4}");
    private static final Pattern EXCEEDED = Pattern.compile(
            "(?i)^ ?(?:를|을|나)? ?(?:초과|상회|웃돌|넘[겨겼어]|더 |많[은이]|앞섰|above|over|more than|ahead|beyond|higher)");
    private static final Pattern BEATEN = Pattern.compile(
            "(?i)(?:beating|exceeding|surpassing|topping|beat|exceeded)(?: [a-z]{1,10}){0,3} by (?:about )?$");
    private static final Pattern REACHED = Pattern.compile("^ ?(?:를|을)? ?(?:달성|완료|채[웠워])");
    private static final Pattern THAN =
            Pattern.compile(" ?(?:보다|에 비해|대비) (?:약 |무려 )?| (?:[a-z-]{1,12} )?by (?:about )?");
    private static final Pattern SO_IT_IS = Pattern.compile(
            " ?(?:이상 |더 ){0,2}(?:많은|높은|적은|낮은|늘어난|줄어든|증가한|감소한|늘린|줄인|빠른|짧은|향상된|개선된|오른|내린|초과한|웃도는) (?:총 )?(?:[가-힣]{1,6} )?|, (?:reaching|hitting|raising|with|at|to) (?:[a-z]{1,10} )?");
    private static final Pattern PLAN =
            Pattern.compile("겠습니다|것입니다|목표로 |목표입니다|목표다|예정|계획입니다|기대|예상|(?i:\\bwill\\b|\\bplan to\\b|\\bhope\\b)");
    private static final int NEAR = 40;
    private static final int SENTENCE = 150;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final FigureText text;

    RatioSums(FigureText text) {
        this.text = text;
    }

    List<Sum> find() {
        List<Sum> sums = new ArrayList<>();
        for (int i = 1; i < text.size(); i++) {
            if (i >= 2 && isCandidate(i)) {
                sum(i).ifPresent(sums::add);
            }
            if (isBetween(i)) {
                sums.add(between(i));
            }
        }
        return sums;
    }

    /** "작년 200건보다 50% 많은 300건", "our goal of 200 by 25%, reaching 250": the percentage between what it compares. */
    private boolean isBetween(int index) {
        return index + 1 < text.size()
                && text.quantity(index).unit().equals("%")
                && !text.quantity(index).isRange()
                && isPlain(text.quantity(index - 1))
                && isPlain(text.quantity(index + 1))
                && text.quantity(index - 1)
                        .unit()
                        .equals(text.quantity(index + 1).unit())
                && near(index - 1, index)
                && near(index, index + 1)
                && THAN.matcher(text.between(index - 1, index)).matches()
                && SO_IT_IS.matcher(text.between(index, index + 1)).matches()
                && !PLAN.matcher(text.sentence(index, SENTENCE)).find();
    }

    private Sum between(int index) {
        BigDecimal computed = percent(index + 1, index - 1).subtract(HUNDRED).abs();
        Span claim = new Span(
                text.quantity(index - 1).span().start(),
                text.quantity(index + 1).span().end());
        return Stated.of(text.quantity(index)).judged(text, claim, computed);
    }

    /** Whether the figure is a percentage with two others right before it that count the same. */
    static boolean isRatio(FigureText text, int index) {
        RatioSums ratios = new RatioSums(text);
        return (index >= 2 && ratios.isCandidate(index) && ratios.sum(index).isPresent())
                || (index >= 1 && ratios.isBetween(index));
    }

    private boolean isCandidate(int index) {
        Quantity stated = text.quantity(index);
        if (!near(index - 2, index - 1) || !near(index - 1, index)) {
            return false;
        }
        Quantity first = text.quantity(index - 2);
        Quantity second = text.quantity(index - 1);
        boolean alike = first.unit().equals(second.unit())
                || second.unit().equals(Unit.NONE.name())
                || AGAINST_GOAL.matcher(text.between(index - 2, index - 1)).matches();
        return stated.unit().equals("%")
                && !stated.isRange()
                && alike
                && isPlain(first)
                && isPlain(second)
                && !first.unit().equals("%")
                && !ShareSums.isShare(text, index)
                && !PLAN.matcher(text.sentence(index, SENTENCE)).find();
    }

    private Optional<Sum> sum(int index) {
        String link = text.between(index - 2, index - 1);
        String before = text.before(index, NEAR);
        String after = text.after(index, 14);
        boolean goalFirst = GOAL.matcher(text.before(index - 2, 16)).find()
                && OUTCOME.matcher(link).matches();
        boolean goalLast = AGAINST_GOAL.matcher(link).matches();
        if (goalFirst || goalLast) {
            BigDecimal percent = percent(goalFirst ? index - 1 : index - 2, goalFirst ? index - 2 : index - 1);
            if (EXCEEDED.matcher(after).find()
                    || text.quantity(index).text().contains("초과")
                    || BEATEN.matcher(before).find()) {
                return Optional.of(judged(index, percent.subtract(HUNDRED)));
            }
            boolean reached =
                    NAMED.matcher(before).find() || REACHED.matcher(after).find();
            return reached ? Optional.of(judged(index, percent)) : Optional.empty();
        }
        if (!NAMED.matcher(before).find()) {
            return Optional.empty();
        }
        if (before.contains("ROAS")) {
            boolean incomeLast = INCOME.matcher(text.before(index - 1, 10)).find();
            boolean incomeFirst = INCOME.matcher(text.before(index - 2, 10)).find();
            return incomeFirst == incomeLast
                    ? Optional.empty()
                    : Optional.of(judged(
                            index, percent(incomeLast ? index - 1 : index - 2, incomeLast ? index - 2 : index - 1)));
        }
        boolean part = text.quantity(index - 1)
                        .highValue()
                        .compareTo(text.quantity(index - 2).highValue())
                <= 0;
        return part && COMPARED.matcher(link).matches()
                ? Optional.of(judged(index, percent(index - 1, index - 2)))
                : Optional.empty();
    }

    private BigDecimal percent(int part, int whole) {
        return text.quantity(part)
                .highValue()
                .multiply(HUNDRED)
                .divide(text.quantity(whole).highValue(), MathContext.DECIMAL64);
    }

    private Sum judged(int index, BigDecimal percent) {
        Span claim = new Span(
                text.quantity(index - 2).span().start(),
                text.quantity(index).span().end());
        return Stated.of(text.quantity(index)).judged(text, claim, percent);
    }

    private boolean near(int first, int second) {
        if (text.quantity(first).span().end() > text.quantity(second).span().start()) {
            return false;
        }
        String between = text.between(first, second);
        return between.length() <= NEAR && !FigureText.endsSentence(between);
    }

    private static boolean isPlain(Quantity figure) {
        return figure.isNumber() && !figure.isRange() && figure.lowValue().signum() > 0;
    }
}
