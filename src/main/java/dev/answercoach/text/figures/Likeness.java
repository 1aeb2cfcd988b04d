package dev.answercoach.text.figures;

import dev.answercoach.text.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Says whether a figure of a rewrite states what a figure of its draft states. */
final class Likeness {
    /** Counters that writers exchange freely for the same things. */
    private static final List<Set<String>> EXCHANGEABLE = List.of(
            Set.of("개", "가지", "곳", "종", "건", "문제", "팀", "단계"),
            Set.of("개", "대", "노드"),
            Set.of("건", "이벤트", "회"),
            Set.of("줄", "행"),
            Set.of("점", "포인트"),
            Set.of("위", "등"));

    private static final Set<String> FIXED_UNITS = Set.of("s", "month", "%", "%p", "배", "B", "bit", "date", "clock");
    /** What is measured and not counted has a symbol that is no Korean word. */
    private static final Pattern MEASURE = Pattern.compile("^[^가-힣#]");

    private static final Pattern MONEY = Pattern.compile("[A-Z]{3}");
    private static final Pattern PART_OF_YEAR = Pattern.compile("반기|분기|half|[QH][1-4]");
    private static final int YEAR = 4;
    private static final int YEAR_AND_MONTH = 7;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final FigureText draft;
    private final FigureText rewrite;
    private final boolean translated;

    Likeness(FigureText draft, FigureText rewrite) {
        this.draft = draft;
        this.rewrite = rewrite;
        this.translated = Language.of(draft.folded()) != Language.of(rewrite.folded());
    }

    /** Whether both state the same fact. */
    boolean same(int inDraft, int inRewrite) {
        Quantity from = draft.quantity(inDraft);
        Quantity to = rewrite.quantity(inRewrite);
        if (!from.isNumber() || !to.isNumber()) {
            return from.unit().equals(to.unit()) && noMorePrecise(from, to);
        }
        return sameNumber(from, to)
                && (unitsFit(from.unit(), to.unit()) || sameNoun(from, to))
                && periodsFit(inDraft, inRewrite)
                && boundsFit(from, to);
    }

    /** Whether both state the same fact in the very same unit, period and bound. */
    boolean identical(int inDraft, int inRewrite) {
        return draft.quantity(inDraft).equalsInValue(rewrite.quantity(inRewrite));
    }

    /** Whether the numbers are equal, whatever they count. */
    static boolean sameNumber(Quantity from, Quantity to) {
        return (from.low().equals(to.low()) && from.high().equals(to.high()))
                || sameShare(from, to)
                || sameShare(to, from);
    }

    /** 절반 and 1/2: a fraction and the percentage that it is. */
    private static boolean sameShare(Quantity fraction, Quantity percent) {
        return fraction.unit().equals("#")
                && percent.unit().equals("%")
                && !fraction.isRange()
                && !percent.isRange()
                && fraction.lowValue().multiply(HUNDRED).compareTo(percent.lowValue()) == 0;
    }

    /** "two subject lines", "two subject-line tests": counted things that are called by one of their words. */
    private static boolean sameNoun(Quantity from, Quantity to) {
        if (isFixed(from.unit()) || isFixed(to.unit())) {
            return false;
        }
        Set<String> words = Context.features(from.text());
        return Context.features(to.text()).stream()
                .anyMatch(word -> Scripts.isLatin(word.charAt(0)) && words.contains(word));
    }

    boolean unitsFit(String from, String to) {
        if (from.equals(to)) {
            return true;
        }
        if (from.equals("#") || to.equals("#")) {
            String other = from.equals("#") ? to : from;
            return !FIXED_UNITS.contains(other) || other.equals("%");
        }
        if (isFixed(from) || isFixed(to)) {
            return false;
        }
        if (Units.table().isLoose(from) || Units.table().isLoose(to)) {
            return true;
        }
        return translated || EXCHANGEABLE.stream().anyMatch(set -> set.contains(from) && set.contains(to));
    }

    private static boolean isFixed(String unit) {
        return FIXED_UNITS.contains(unit)
                || MONEY.matcher(unit).matches()
                || MEASURE.matcher(unit).find();
    }

    /** A rate's period may also stand elsewhere in the sentence: "월간 장애 티켓을 200건에서". */
    private boolean periodsFit(int inDraft, int inRewrite) {
        String from = draft.quantity(inDraft).per();
        String to = rewrite.quantity(inRewrite).per();
        if (from.equals(to)) {
            return true;
        }
        if (to.isEmpty()) {
            return rewrite.namesPeriod(inRewrite, from);
        }
        return from.isEmpty() && draft.namesPeriod(inDraft, to);
    }

    /**
     * A bound may not turn round, appear or vanish. Two liberties lose no truth: a rewrite may say "about" of an exact
     * figure (never the reverse, which overstates), and a deadline (3일 내) may be told as the time taken (3일 만에).
     */
    static boolean boundsFit(Quantity from, Quantity to) {
        Quantity.Bound before = from.bound();
        Quantity.Bound after = to.bound();
        if (before == after) {
            return !Strictness.of(from).contradicts(Strictness.of(to));
        }
        if (before == Quantity.Bound.EXACT && after == Quantity.Bound.ABOUT) {
            return true;
        }
        boolean time = from.unit().equals("s") || from.unit().equals("month");
        boolean deadline = isDeadline(from) || isDeadline(to);
        return time && deadline && before != Quantity.Bound.AT_LEAST && after != Quantity.Bound.AT_LEAST;
    }

    private static boolean isDeadline(Quantity quantity) {
        return quantity.bound() == Quantity.Bound.AT_MOST
                && Pattern.compile("내(?:에|로)?$|안에$|^[Ww]ithin")
                        .matcher(quantity.text())
                        .find();
    }

    /** A date may lose its day, month or year, and a span one of its ends; it may not gain one. */
    private static boolean noMorePrecise(Quantity from, Quantity to) {
        if (isPartOfYear(from) && !to.isRange()) {
            return to.low().length() == YEAR && within(from.low(), to.low());
        }
        if (isPartOfYear(to) && !from.isRange()) {
            int year = to.low().startsWith("--") ? YEAR : 0;
            String month = from.low().length() < YEAR_AND_MONTH || from.low().startsWith("--")
                    ? ""
                    : from.low().substring(year, YEAR_AND_MONTH);
            return month.compareTo(to.low().substring(year == 0 ? 0 : 1)) >= 0
                    && month.compareTo(to.high().substring(year == 0 ? 0 : 1)) <= 0;
        }
        if (to.isRange()) {
            return from.isRange() && within(from.low(), to.low()) && within(from.high(), to.high());
        }
        return within(from.low(), to.low()) || within(from.high(), to.low());
    }

    private static boolean isPartOfYear(Quantity date) {
        return date.isRange() && PART_OF_YEAR.matcher(date.text()).find();
    }

    private static boolean within(String precise, String vague) {
        boolean withoutYear = vague.startsWith("--")
                && precise.length() >= 7
                && precise.substring(4).startsWith(vague.substring(1));
        return precise.startsWith(vague) || withoutYear;
    }
}
