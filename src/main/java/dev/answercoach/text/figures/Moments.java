package dev.answercoach.text.figures;

import dev.answercoach.text.Span;
import dev.answercoach.text.Spans;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds dates and clock times, as precise as written: "2025-04-01", "2025-03", "2025", "--03-02" (a day of an unnamed
 * year), "--03", "14:30". Two that belong together (2023.03 ~ 2024.02) are one range.
 */
final class Moments {
    private static final String DATE = "date";
    private static final String CLOCK = "clock";
    /** Fewer hours back no shift goes that lasts overnight. */
    private static final int HOURS_BACK = 6;

    private static final Pattern BETWEEN = Pattern.compile(" ?(?:~|-|부터|에서| to | through | until | till ) ?");
    private static final Pattern UNTIL = Pattern.compile(" ?까지");
    /** What tells the half of the day; a time with a colon counts to 24. */
    private static final Pattern DAY_NAMED =
            Pattern.compile("오전|오후|새벽|아침|저녁|밤|낮|[aApP]\\.?[mM]|:|morning|afternoon|evening|night|noon|자정|정오");

    private static final Pattern REACHES = Pattern.compile(
            "(?: to| through| until| till) (?:the )?(?:end of|start of|beginning of|middle of|early|late|mid)[ -]| and (?:the )?");
    private static final int LONGEST_REACH = 26;
    private static final int LONGEST_LINK = 10;
    private static final int YEAR_LENGTH = 4;
    private static final int NOON = 12;
    private static final int HOURS = 24;

    private static final Openings<Function<Matcher, String>> RULES = ClockTimes.add(Dates.add(new Openings<>()));

    private Moments() {}

    /** The moments of a folded text, in order; their text is the source's. Takes what it finds. */
    static List<Quantity> find(String folded, String source, Spans taken) {
        List<Quantity> found = new ArrayList<>();
        RULES.find(folded, (matcher, reading) -> {
            String value = reading.apply(matcher);
            boolean taking = !value.isEmpty() && taken.take(matcher.start(), matcher.end());
            if (taking) {
                found.add(moment(matcher, value, source));
            }
            return taking;
        });
        found.sort((a, b) -> a.span().compareTo(b.span()));
        return ranges(ClockTimes.inSameHalf(found, folded), folded, source);
    }

    private static Quantity moment(MatchResult match, String value, String source) {
        String unit = value.indexOf(':') < 0 ? DATE : CLOCK;
        Span span = new Span(match.start(), match.end());
        List<String> ends = List.of(value.split("~"));
        return new Quantity(
                span, span.in(source), ends.get(0), ends.get(ends.size() - 1), unit, "", Quantity.Bound.EXACT);
    }

    private static List<Quantity> ranges(List<Quantity> moments, String folded, String source) {
        List<Quantity> merged = new ArrayList<>();
        for (int i = 0; i < moments.size(); i++) {
            Quantity from = moments.get(i);
            Optional<Quantity> to = i + 1 < moments.size() ? Optional.of(moments.get(i + 1)) : Optional.empty();
            if (to.isPresent() && joins(from, to.get(), folded)) {
                merged.add(range(from, to.get(), folded, source));
                i++;
            } else {
                merged.add(to.filter(end -> reaches(from, end, folded))
                        .map(end -> valued(from, inYearOf(end.low(), from.low()), inYearOf(end.low(), from.high())))
                        .orElse(from));
            }
        }
        return merged;
    }

    /** "From mid-May to the end of August 2022" tells the year of both. */
    private static boolean reaches(Quantity from, Quantity to, String folded) {
        int start = from.span().end();
        int end = to.span().start();
        return from.unit().equals(DATE)
                && to.unit().equals(DATE)
                && end - start <= LONGEST_REACH
                && REACHES.matcher(folded.substring(start, end)).matches();
    }

    private static Quantity valued(Quantity moment, String low, String high) {
        return new Quantity(moment.span(), moment.text(), low, high, moment.unit(), moment.per(), moment.bound());
    }

    private static boolean joins(Quantity from, Quantity to, String folded) {
        int start = from.span().end();
        int end = to.span().start();
        if (end - start > LONGEST_LINK
                || from.isRange()
                || to.isRange()
                || !from.unit().equals(to.unit())) {
            return false;
        }
        String between = folded.substring(start, end);
        // "오후 2시에서 4시로 늦췄다" moves from the one to the other.
        if (between.contains("에서") && folded.startsWith("로", to.span().end())) {
            return false;
        }
        return (BETWEEN.matcher(between).matches() && !isMoved(from, to))
                || (between.equals(" and ")
                        && folded.substring(
                                        Math.max(0, from.span().start() - 8),
                                        from.span().start())
                                .toLowerCase(Locale.ROOT)
                                .endsWith("between "));
    }

    /** "From 4:00 to 3:30 a.m.": nothing lasts nearly the whole day round; something was moved from the one to the other. */
    private static boolean isMoved(Quantity from, Quantity to) {
        return from.unit().equals(CLOCK)
                && hour(from.low()) >= hour(to.low())
                && from.low().compareTo(afternoonToo(from, to)) > 0
                && hour(from.low()) - hour(to.low()) < HOURS_BACK;
    }

    private static int hour(String clock) {
        return Integer.parseInt(clock.substring(0, 2));
    }

    private static Quantity range(Quantity from, Quantity to, String folded, String source) {
        Matcher until = UNTIL.matcher(folded).region(to.span().end(), folded.length());
        Span span = new Span(
                from.span().start(), until.lookingAt() ? until.end() : to.span().end());
        boolean clock = from.unit().equals(CLOCK);
        String low = clock ? from.low() : inYearOf(to.low(), from.low());
        String high = clock ? afternoonToo(from, to) : inYearOf(from.low(), to.low());
        return new Quantity(span, span.in(source), low, high, from.unit(), "", Quantity.Bound.EXACT);
    }

    /** A date without a year beside one that has it: "2022년 3월부터 11월까지", "February to May 2023". */
    private static String inYearOf(String dated, String undated) {
        boolean inherits = undated.startsWith("--") && dated.length() > YEAR_LENGTH && !dated.startsWith("--");
        return inherits ? dated.substring(0, YEAR_LENGTH) + undated.substring(1) : undated;
    }

    /** "오후 5시부터 8시까지": the second hour is one of the same half of the day. */
    private static String afternoonToo(Quantity from, Quantity to) {
        int hour = Integer.parseInt(to.low().substring(0, 2));
        if (hour == 0 && Integer.parseInt(from.low().substring(0, 2)) >= NOON) {
            return HOURS + to.low().substring(2);
        }
        if (hour == NOON
                && from.text().startsWith("밤")
                && !DAY_NAMED.matcher(to.text()).find()) {
            return HOURS + to.low().substring(2);
        }
        boolean same = Integer.parseInt(from.low().substring(0, 2)) >= NOON
                && hour < NOON
                && !DAY_NAMED.matcher(to.text()).find()
                && from.text().indexOf(':') < 0;
        return same ? String.format(Locale.ROOT, "%02d%s", hour + NOON, to.low().substring(2)) : to.low();
    }
}
