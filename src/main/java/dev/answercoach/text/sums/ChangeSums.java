package dev.answercoach.text.sums;

import dev.answercoach.text.Span;
import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Quantity;
import dev.answercoach.text.figures.Steps;
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
            "(?i)^.{0,12}?(?:감소|단축|절감|줄|덜어|덜었|아꼈|아끼|축소|낮|하락|감축|절약|증가|늘|높|상승|성장|확대|증대|개선|향상|빨라|빠르|빠른|떨어|올라|올렸|올랐|오르|올리|뛰|치솟|당[겨겼]|빨리|짧|키[우운웠워]|(?<=배)[가로에] |배[가로]? ?(?:되|됐)|[가로] (?:되었|됐|불어)|reduc|decreas|cut|drop|increas|improv|grow|faster|fewer|less|more|lower|higher|decline|saving|boost|↓|↑)");
    private static final Pattern CHANGE_BEFORE = Pattern.compile(
            "(?i)(?:reduc|decreas|cut|sav|lower|drop|shorten|increas|grew|grow|rais|boost|improv|fell|rose|down\\b|up\\b)[a-z]*(?: [A-Za-z'-]{1,20}){0,6} (?:by )?$");
    /** A new clause with a metric of its own: what follows says nothing of the step before. */
    private static final Pattern NEW_SUBJECT =
            Pattern.compile("(?:[고며]|어서|여서|,|;) ?.{0,30}[가-힣A-Za-z](?:을|를|이|가|은|는|도) |[.;] |\\b(?:and|while|plus)\\b");
    /** "58%로 올랐고 팔로워는": the figure is where something else ended, or its clause is over. */
    private static final Pattern NEW_CLAUSE =
            Pattern.compile("^(?:으로|로|까지|[이가] ?(?:됐|되))|[가-힣](?:고|며|면서|으나|지만|[은는이가]|바람에|해서?|라|려),? |, (?!from\\b)");
    /** "380 ms to 140 ms, clicks per search grew by": the comma begins a clause with a subject of its own. */
    private static final Pattern ENGLISH_CLAUSE = Pattern.compile(
            "[,;] (?!(?:[a-z]+ing|an?|up|down|which|or|that|thus|so|for|nearly|about|over|more|less|roughly|almost|i\\.e\\.)\\b)[A-Za-z' -]{2,40} (?:rose|grew|fell|dropped|reached|clicked|went|increased|decreased|improved|was|were|to|by)\\b");
    /** 4.7점(5점 만점) names the scale. */
    private static final Pattern SCALE = Pattern.compile("^ ?(?:만점|척도|기준|중|scale)");

    /** After these "2배" may mean twice as much again. */
    private static final Pattern MORE = Pattern.compile("^.{0,3}(?:increase|more)");

    /** Verbs that are a change in themselves. */
    private static final Pattern MULTIPLIED = Pattern.compile("(?i)(?:doubl|tripl|quadrupl|halv)(?:ed|ing)");
    /** "작년 1,200명 대비 올해 1,800명", "200건이던 것이 지금은 30건". */
    private static final Pattern COMPARED = Pattern.compile(
            " ?(?:에서|대비|에 비해|보다|(?:이|였|이었)던 (?:것이|것을)) ?(?:올해|작년|지난해|이듬해|다음 ?해|현재|지금은?|최근|이후)(?:에는|에|는)? ?(?:약 )?");

    /** "780자로 고쳤습니다(+70자)". */
    private static final Pattern BRACKETED = Pattern.compile("[^()\\n]{0,20}\\( ?[-+−▲▼△▽↓↑] ?");

    /** "Fell from 5.2% to 3.1%, or 2.1 percentage points". */
    private static final Pattern THAT_IS =
            Pattern.compile("(?i),? ?(?:or|that is|i\\.e\\.|즉|곧|다시 말해),? (?:about |약 )?");

    private static final Pattern CELL = Pattern.compile(" {0,9}\\| {0,9}[-+−▲▼△▽↓↑]? ?");
    private static final Pattern SIGNED = Pattern.compile("[-+−▲▼△▽↓↑] ?$");
    /** The heading of a table in which the changes stand. */
    private static final Pattern COLUMN = Pattern.compile(
            "(?i)\\| ?[^|\\n]{0,12}(?:변화|증감|개선|감소|증가|단축|절감|효과|change|delta|Δ|improvement|reduction|growth)[^|\\n]{0,12}\\|? *\\n");

    private static final int TABLE = 600;

    private static final Pattern FEWER = Pattern.compile(" (?:fewer|less|more)");
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
        return figure.isNumber()
                && !figure.isRange()
                && (figure.lowValue().signum() > 0 || isRow(index))
                && !steps.contains(index);
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
        boolean baseless =
                share && !figure.unit().equals("%p") && speaksOfChange(index) && !partOfWhole(index) && !isLevel(index);
        return baseless ? Optional.of(Stated.of(figure).uncheckable(text)) : Optional.empty();
    }

    /** "10명 중 7명(70%)" has its base in the part and the whole; {@link ShareSums} checks it. */
    private boolean partOfWhole(int index) {
        return ShareSums.isShare(text, index) || RatioSums.isRatio(text, index);
    }

    /** "58%로 올랐고" tells where something stands, not by how much it moved. */
    private boolean isLevel(int index) {
        return text.quantity(index).text().endsWith("%")
                && REMAINS.matcher(text.after(index, 6)).find();
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
                .or(() -> compared(index))
                .or(() -> steps.startingAt(index + 1).filter(step -> precedes(index, index + 1)));
    }

    /** The two figures before this one, where words compare them that are no step. */
    private Optional<Steps.Step> compared(int index) {
        boolean pair = index >= 2
                && text.quantity(index - 2).isNumber()
                && text.quantity(index - 2)
                        .unit()
                        .equals(text.quantity(index - 1).unit())
                && (isRow(index)
                        || (COMPARED.matcher(text.between(index - 2, index - 1)).matches()
                                && follows(index - 1, index)));
        return pair ? Optional.of(new Steps.Step(index - 2, index - 1)) : Optional.empty();
    }

    /** "| 검수 시간 | 50분 | 20분 | 60% 감소 |": neighbouring cells of a table that has a column of changes. */
    private boolean isRow(int index) {
        return index >= 2
                && CELL.matcher(text.between(index - 2, index - 1)).matches()
                && CELL.matcher(text.between(index - 1, index)).matches()
                && (speaksOfChange(index)
                        || SIGNED.matcher(text.between(index - 1, index)).find()
                        || hasColumn(text.quantity(index - 2).span().start()));
    }

    private boolean hasColumn(int row) {
        return COLUMN.matcher(text.folded().substring(Math.max(0, row - TABLE), row))
                .find();
    }

    private boolean follows(int last, int index) {
        return text.quantity(index).span().start() - text.quantity(last).span().end() <= FAR
                && sameSentence(last, index)
                && claims(index, last);
    }

    private boolean precedes(int index, int first) {
        boolean multiplied = MULTIPLIED.matcher(text.quantity(index).text()).lookingAt();
        return text.between(index, first).length() <= (multiplied ? 40 : 25)
                && sameSentence(index, first)
                && (text.between(index, first).contains("(")
                        || multiplied
                        || (speaksOfChange(index)
                                && !NEW_CLAUSE
                                        .matcher(text.between(index, first))
                                        .find()))
                && !summedUp(first + 1);
    }

    private boolean endsClaim(int index) {
        return steps.contains(index) || text.quantity(index).unit().equals("%");
    }

    /** After its own step a figure must say that it is the change; directly behind it in brackets it need not. */
    private boolean claims(int index, int last) {
        String between = text.between(last, index);
        boolean bracketed =
                (between.length() <= 6 && (between.contains("(") || between.contains("+") || between.contains("=")))
                        || BRACKETED.matcher(between).matches()
                        || THAT_IS.matcher(between).matches();
        if (SCALE.matcher(text.after(index, 6)).find()) {
            return false;
        }
        return bracketed
                || (speaksOfChange(index)
                        && !ENGLISH_CLAUSE.matcher(between).find()
                        && !NEW_SUBJECT.matcher(between).find());
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
        if (!stated.per().isEmpty()
                && !stated.per().equals(text.quantity(step.to()).per())) {
            return Optional.empty();
        }
        if (stated.unit().equals(unit.equals("%") ? "%p" : unit)
                && !stated.unit().equals("배")) {
            return Optional.of(difference);
        }
        // "from 71 to 88, up 27 points": the score is named with the difference only.
        if (unit.equals("#") && (stated.unit().equals("점") || stated.unit().equals("%p"))) {
            return Optional.of(difference);
        }
        boolean counted =
                stated.unit().equals("#") && FEWER.matcher(text.after(index, 8)).lookingAt();
        if (counted) {
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
