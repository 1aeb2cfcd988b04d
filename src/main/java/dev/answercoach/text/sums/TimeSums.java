package dev.answercoach.text.sums;

import dev.answercoach.text.Span;
import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Period;
import dev.answercoach.text.figures.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks times against each other: a span of dates against its months, an availability against its downtime. */
final class TimeSums {
    private static final Pattern BRACKET =
            Pattern.compile(" ?[(,:]? ?(?:총 ?|약 ?|(?:I|we) [a-z]+(?: [a-z-]+){0,3} for |(?:I|we) (?:spent|worked) )?");
    /** "six months, from January to June 2023". */
    private static final Pattern FROM = Pattern.compile("(?:,| \\(|:) ?(?:from )?");

    private static final Pattern AVAILABILITY = Pattern.compile("(?i)가용|uptime|availability|SLA");
    private static final Pattern DOWNTIME = Pattern.compile("(?i)다운타임|중단|정지|downtime|outage|unavailab|멈");
    /** "2023년 하반기 3개월간" spent three months of the half-year. */
    private static final Pattern PART_OF_YEAR = Pattern.compile("반기|분기|half|[QH][1-4]");

    private static final BigDecimal SECONDS_A_YEAR = BigDecimal.valueOf(365L * 24 * 60 * 60);
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LEAST_AVAILABILITY = BigDecimal.valueOf(90);
    /** Years of 365 or 365.25 days and months of 30 or 30.4 are all in use. */
    private static final BigDecimal SLACK = new BigDecimal("0.03");

    private static final long HOUR = 3_600;
    private static final int YEAR_AND_MONTH = 7;
    private static final int SENTENCE = 100;

    private final FigureText text;

    TimeSums(FigureText text) {
        this.text = text;
    }

    List<Sum> find() {
        List<Sum> sums = new ArrayList<>();
        for (int i = 0; i + 1 < text.size(); i++) {
            months(i).ifPresent(sums::add);
            downtime(i).ifPresent(sums::add);
            hours(i).ifPresent(sums::add);
        }
        return sums;
    }

    private Optional<Sum> months(int index) {
        return months(index, index + 1, BRACKET).or(() -> months(index + 1, index, FROM));
    }

    private Optional<Sum> months(int span, int stretch, Pattern link) {
        int index = Math.min(span, stretch);
        Quantity dates = text.quantity(span);
        Quantity duration = text.quantity(stretch);
        boolean stated = dates.unit().equals("date")
                && !PART_OF_YEAR.matcher(dates.text()).find()
                && dates.isRange()
                && isMonth(dates.low()) == isMonth(dates.high())
                && isYearOrMonth(dates.low())
                && isYearOrMonth(dates.high())
                && duration.unit().equals("month")
                && !duration.isRange()
                && link.matcher(text.between(index, index + 1)).matches();
        if (!stated) {
            return Optional.empty();
        }
        if (!isMonth(dates.low())) {
            return Optional.of(years(dates, duration, claim(index)));
        }
        long between = ChronoUnit.MONTHS.between(month(dates.low()), month(dates.high()));
        // Both "from March to May, 2 months" and "3 months" are right, by the days.
        boolean exclusive = duration.highValue().compareTo(BigDecimal.valueOf(between)) == 0;
        BigDecimal computed = BigDecimal.valueOf(exclusive ? between : between + 1);
        return Optional.of(Stated.of(duration).judged(text, claim(index), computed));
    }

    /** From 2021 to 2024 are three years, or four if both were worked through. */
    private Sum years(Quantity dates, Quantity duration, Span claim) {
        long between = MONTHS.longValue() * (Long.parseLong(dates.high()) - Long.parseLong(dates.low()));
        boolean inclusive = duration.highValue().compareTo(BigDecimal.valueOf(between)) > 0;
        BigDecimal computed = BigDecimal.valueOf(inclusive ? between + MONTHS.longValue() : between);
        boolean less = computed.subtract(duration.highValue()).abs().compareTo(MONTHS) < 0;
        return Stated.of(duration).judged(text, claim, less ? duration.highValue() : computed);
    }

    private static boolean isYearOrMonth(String iso) {
        return isMonth(iso) || (iso.length() == 4 && iso.chars().allMatch(Character::isDigit));
    }

    /** "09:00~18:00 (9시간)"; an hour's break may be left out. */
    private Optional<Sum> hours(int index) {
        Quantity clock = text.quantity(index);
        Quantity duration = text.quantity(index + 1);
        boolean stated = clock.unit().equals("clock")
                && clock.isRange()
                && duration.unit().equals("s")
                && duration.per().isEmpty()
                && !duration.isRange()
                && BRACKET.matcher(text.between(index, index + 1)).matches();
        long seconds = stated ? seconds(clock.high()) - seconds(clock.low()) : 0;
        if (seconds <= 0) {
            return Optional.empty();
        }
        boolean rested = duration.highValue().compareTo(BigDecimal.valueOf(seconds - HOUR)) == 0;
        BigDecimal computed = BigDecimal.valueOf(rested ? seconds - HOUR : seconds);
        return Optional.of(Stated.of(duration).judged(text, claim(index), computed));
    }

    private static long seconds(String iso) {
        return Long.parseLong(iso.substring(0, 2)) * HOUR + Long.parseLong(iso.substring(3)) * 60;
    }

    private Optional<Sum> downtime(int index) {
        Quantity percent = text.quantity(index);
        boolean overYear = isYear(index + 1) && index + 2 < text.size();
        int at = overYear ? index + 2 : index + 1;
        Quantity time = text.quantity(at);
        boolean stated = percent.unit().equals("%")
                && time.unit().equals("s")
                && !percent.isRange()
                && percent.highValue().compareTo(LEAST_AVAILABILITY) > 0
                && percent.highValue().compareTo(HUNDRED) < 0;
        // The time may stand in a sentence of its own.
        String sentence = stated ? text.sentence(index, SENTENCE) + ' ' + text.sentence(at, SENTENCE) : "";
        if (!AVAILABILITY.matcher(sentence).find()
                || !DOWNTIME.matcher(sentence).find()
                || Goals.in(text, index)) {
            return Optional.empty();
        }
        boolean yearly = overYear || time.per().equals("year") || Period.named("year", sentence);
        boolean monthly = time.per().equals("month") || Period.named("month", sentence);
        if (yearly == monthly) {
            return Optional.empty();
        }
        BigDecimal year =
                SECONDS_A_YEAR.multiply(HUNDRED.subtract(percent.highValue())).divide(HUNDRED, MathContext.DECIMAL64);
        BigDecimal computed = yearly ? year : year.divide(MONTHS, MathContext.DECIMAL64);
        BigDecimal off = computed.subtract(time.highValue()).abs();
        boolean near = off.compareTo(computed.multiply(SLACK)) <= 0;
        return Optional.of(Stated.of(time).judged(text, claim(index, at), near ? time.highValue() : computed));
    }

    private boolean isYear(int index) {
        Quantity year = text.quantity(index);
        return year.unit().equals("month") && year.low().equals("12") && !year.isRange();
    }

    private Span claim(int index) {
        return claim(index, index + 1);
    }

    private Span claim(int first, int last) {
        return new Span(
                text.quantity(first).span().start(), text.quantity(last).span().end());
    }

    private static boolean isMonth(String iso) {
        return iso.length() >= YEAR_AND_MONTH && !iso.startsWith("-");
    }

    private static YearMonth month(String iso) {
        return YearMonth.parse(iso.substring(0, YEAR_AND_MONTH));
    }
}
