package dev.answercoach.text.ledger;

import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Quantity;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says whether a date of a rewrite is one of its draft. A date may lose its day, month or year, and a span one of its
 * ends; it may not gain one, except the year that the draft tells by an earlier date (2022년 … 같은 해 11월).
 */
final class DateFit {
    private static final Pattern PART_OF_YEAR = Pattern.compile("반기|분기|half|[QH][1-4]|quarter");
    private static final int YEAR = 4;
    private static final int YEAR_AND_MONTH = 7;

    private final FigureText draft;
    private final FigureText rewrite;
    private final RelativeYears inDraft;
    private final RelativeYears inRewrite;

    DateFit(FigureText draft, FigureText rewrite) {
        this.draft = draft;
        this.rewrite = rewrite;
        this.inDraft = RelativeYears.of(draft);
        this.inRewrite = RelativeYears.of(rewrite);
    }

    boolean fits(int ofDraft, int ofRewrite) {
        Quantity from = draft.quantity(ofDraft);
        Quantity to = rewrite.quantity(ofRewrite);
        if (!from.unit().equals(to.unit())) {
            return isYear(from) && isYear(to) && from.low().startsWith(to.low());
        }
        if (from.unit().equals("clock")) {
            return noMorePrecise(from, to);
        }
        Quantity told = withYear(to, inRewrite.toldBefore(to.span().start()));
        if (isYearless(from)) {
            Optional<Integer> year = inDraft.toldBefore(from.span().start())
                    .or(() -> inDraft.lastBefore(from.span().start()));
            return noMorePrecise(isYearless(told) ? from : withYear(from, year), told);
        }
        return noMorePrecise(from, told);
    }

    /** "3월 한 달", "2023년 한 해": what says no more than the date before it. */
    static boolean isLengthOfDate(FigureText text, int index) {
        Quantity length = text.quantity(index);
        if (index == 0
                || !length.unit().equals("month")
                || length.isRange()
                || !text.between(index - 1, index).equals(" ")) {
            return false;
        }
        Quantity date = text.quantity(index - 1);
        boolean month = date.unit().equals("date")
                && !date.isRange()
                && (date.low().length() == YEAR_AND_MONTH
                        || (isYearless(date) && date.low().length() == YEAR));
        return month ? length.low().equals("1") : isYear(date) && length.low().equals("12");
    }

    /** A figure of the draft, a date with the year that an earlier one tells. */
    Quantity inFullOfDraft(int index) {
        return inFull(draft.quantity(index), inDraft);
    }

    /** The same of the rewrite. */
    Quantity inFullOfRewrite(int index) {
        return inFull(rewrite.quantity(index), inRewrite);
    }

    private static Quantity inFull(Quantity figure, RelativeYears years) {
        int start = figure.span().start();
        return figure.unit().equals("date")
                ? withYear(figure, years.toldBefore(start).or(() -> years.lastBefore(start)))
                : figure;
    }

    /** Whether the draft names this year, by its number or by an earlier one. */
    boolean knowsYear(int year) {
        return inDraft.names(year);
    }

    RelativeYears inRewrite() {
        return inRewrite;
    }

    private static boolean isYear(Quantity quantity) {
        return RelativeYears.year(quantity).isPresent() && quantity.bound() == Quantity.Bound.EXACT;
    }

    private static boolean isYearless(Quantity date) {
        return date.low().startsWith("--");
    }

    private static Quantity withYear(Quantity date, Optional<Integer> year) {
        return year.isEmpty() || !isYearless(date)
                ? date
                : new Quantity(
                        date.span(),
                        date.text(),
                        year.get() + date.low().substring(1),
                        year.get() + date.high().substring(1),
                        date.unit(),
                        date.per(),
                        date.bound());
    }

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
                && precise.length() >= YEAR_AND_MONTH
                && precise.substring(YEAR).startsWith(vague.substring(1));
        return precise.startsWith(vague) || withoutYear;
    }
}
