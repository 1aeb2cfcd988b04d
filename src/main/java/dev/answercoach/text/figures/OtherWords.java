package dev.answercoach.text.figures;

import dev.answercoach.text.Span;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Settles what one text tells by a figure and the other without one: a single thing ("a colleague" for 동료 한 명), none at
 * all ("no outage" for 장애 0건), a period by its name (격주, "every quarter"), a number in a name or as a bare word ("Level
 * 1", 둘이서), a year by another (이듬해). What is lost is asked of generously, since a loss is shown to the user; what is
 * invented only of words that can hardly be said of anything else.
 */
final class OtherWords {
    private static final Pattern NONE = Pattern.compile(
            "(?i)없|않|전무|무사고|무장애|(?<![a-z])(?:no|none|zero|without|never|nothing|neither|free of)(?![a-z])|(?:n't|not) (?:a |one |have|see|record)");
    /** After these a stretch of time is how often something happens, and not how long it took. */
    private static final Pattern OFTEN = Pattern.compile("^ ?(?:에 ?(?:한|평균|약|\\d)?|마다|당|평균|씩|$)");

    private static final Pattern EACH = Pattern.compile("당|마다");
    private static final Set<String> ORDINAL =
            Set.of("위", "등", "급", "등급", "학년", "호봉", "회차", "층", "배", "date", "clock", "%", "%p", "점");
    private static final BigDecimal DAY = BigDecimal.valueOf(86_400);
    private static final int YEAR = 4;
    private static final int REACH = 6;

    private final Matching matching;
    private final DateFit dates;

    OtherWords(Matching matching, DateFit dates) {
        this.matching = matching;
        this.dates = dates;
    }

    void settle() {
        FigureText draft = matching.draft();
        FigureText rewrite = matching.rewrite();
        if (!matching.openInRewrite().isEmpty()) {
            invented(draft, rewrite);
        }
        if (!matching.openInDraft().isEmpty()) {
            lost(draft, rewrite);
        }
        dates.inRewrite().relative().forEach((start, year) -> {
            if (!dates.knowsYear(year)) {
                Span words = new Span(start, dates.inRewrite().endOf(start));
                matching.invent(rewrite.wordsAsDate(words, Integer.toString(year)));
            }
        });
    }

    private void lost(FigureText draft, FigureText rewrite) {
        Words told = new Words(rewrite);
        for (int d : matching.openInDraft()) {
            Quantity figure = draft.quantity(d);
            boolean isTold = isOne(figure)
                    ? !matching.isOpenInRewrite(figure.unit())
                    : isNamedYear(figure)
                            || told.tellsPeriod(figure)
                            || (isNone(figure) && told.tellsNone())
                            || tellsNumber(told.numbers, figure);
            if (isTold) {
                matching.keepInOtherWords(d);
            }
        }
    }

    private void invented(FigureText draft, FigureText rewrite) {
        Words told = new Words(draft);
        for (int r : matching.openInRewrite()) {
            Quantity figure = rewrite.quantity(r);
            boolean isTold = isOne(figure)
                    ? !matching.isOpenInDraft(figure.unit()) || isEach(rewrite, r)
                    : (isOften(rewrite, r) && told.tellsPeriod(figure))
                            || (isCount(figure) && told.numbers.tellsInWords(figure))
                            || (isYear(figure) && isKnownYear(told.numbers, figure));
            if (isTold) {
                matching.tolerate(r);
            }
        }
    }

    private boolean isNamedYear(Quantity figure) {
        return isYear(figure) && dates.inRewrite().names(Integer.parseInt(figure.low()));
    }

    private boolean isKnownYear(Unread numbers, Quantity year) {
        return numbers.tells(year) || dates.knowsYear(Integer.parseInt(year.low()));
    }

    /** A text as it is searched for words; each question is searched for once. */
    private static final class Words {
        private final Unread numbers;
        private final String text;
        private final Map<String, Boolean> periods = new HashMap<>();

        Words(FigureText text) {
            this.numbers = Unread.of(text);
            this.text = text.folded().toLowerCase(Locale.ROOT);
        }

        boolean tellsPeriod(Quantity time) {
            return periods.computeIfAbsent(
                    time.low() + '~' + time.high() + ' ' + time.unit(),
                    asked -> SpokenPeriods.table().tells(text, time));
        }

        boolean tellsNone() {
            return periods.computeIfAbsent("none", asked -> NONE.matcher(text).find());
        }
    }

    private static boolean tellsNumber(Unread unread, Quantity figure) {
        if (!figure.isNumber()) {
            return isYear(figure) && unread.tells(figure);
        }
        if (figure.unit().equals("s")) {
            BigDecimal[] days = figure.lowValue().divideAndRemainder(DAY);
            return days[1].signum() == 0 && unread.tellsInWords(days(figure, days[0]));
        }
        return (isCount(figure) || isRank(figure)) && unread.tells(figure);
    }

    private static Quantity days(Quantity time, BigDecimal days) {
        String value = Figure.plain(days);
        return new Quantity(time.span(), time.text(), value, value, "일", "", time.bound());
    }

    private static boolean isYear(Quantity figure) {
        return !figure.isRange()
                && figure.low().length() == YEAR
                && RelativeYears.year(figure).isPresent();
    }

    /** How many there are of a thing, and not which of them it is. */
    private static boolean isCount(Quantity figure) {
        return figure.isNumber() && !ORDINAL.contains(figure.unit()) && UnitFit.isCounter(figure.unit());
    }

    private static boolean isRank(Quantity figure) {
        return ORDINAL.contains(figure.unit())
                && !figure.unit().startsWith("%")
                && !figure.unit().equals("배");
    }

    private static boolean isOne(Quantity figure) {
        return isCount(figure) && figure.low().equals("1") && figure.high().equals("1");
    }

    private static boolean isNone(Quantity figure) {
        return isCount(figure) && figure.low().equals("0") && figure.high().equals("0");
    }

    /** "유저 한 명당": what is told of each. */
    private static boolean isEach(FigureText rewrite, int index) {
        return EACH.matcher(rewrite.after(index, REACH)).lookingAt();
    }

    private static boolean isOften(FigureText rewrite, int index) {
        return OFTEN.matcher(rewrite.after(index, REACH)).find();
    }
}
