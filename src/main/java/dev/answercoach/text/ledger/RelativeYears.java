package dev.answercoach.text.ledger;

import dev.answercoach.text.QuickPattern;
import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Quantity;
import java.time.Month;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The years that a text names by an earlier one: 같은 해, 그해 and "that November" are the year of the last date before
 * them, 이듬해 and "the following year" the one after it.
 */
final class RelativeYears {
    private static final QuickPattern WORDS = QuickPattern.of(
            "(?i)(?<same>같은 ?해|그 ?해|동년|당해|(?<![a-z])(?:the same|that) (?:year|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|quarter))"
                    + "|(?<next>이듬해|다음 ?해|그다음 ?해|익년|(?<![a-z])(?:the )?(?:following|next) (?:year|(?<month>january|february|march|april|may|june|july|august|september|october|november|december)|spring|summer|autumn))");
    private static final Pattern YEAR = Pattern.compile("^(?:19|20)\\d\\d");
    private static final Pattern MONTH = Pattern.compile("^(?:\\d{4}|-)-(?<month>\\d\\d)");
    private static final int DIGITS = 4;
    /** How far before a date the word may stand that tells its year, in UTF-16 units. */
    private static final int REACH = 16;

    /** By the place where each is named, relative or not. */
    private final SortedMap<Integer, Integer> named = new TreeMap<>();

    private final SortedMap<Integer, Integer> relative = new TreeMap<>();
    private final Map<Integer, Integer> ends = new HashMap<>();

    /** The dates without a year: where each starts, and which figure it is. */
    private final SortedMap<Integer, Integer> yearless = new TreeMap<>();

    /** The month of each date that has one. */
    private final SortedMap<Integer, Integer> months = new TreeMap<>();

    private final Set<Integer> all = new HashSet<>();
    /** The month of the last year that was told as the following one. */
    private String lastNext = "";

    private RelativeYears() {}

    static RelativeYears of(FigureText text) {
        RelativeYears years = new RelativeYears();
        text.quantities()
                .forEach(quantity -> year(quantity)
                        .ifPresent(year -> years.named.put(quantity.span().start(), year)));
        for (int i = 0; i < text.size(); i++) {
            Matcher month = MONTH.matcher(text.quantity(i).high());
            if (text.quantity(i).unit().equals("date") && month.find()) {
                years.months.put(text.quantity(i).span().start(), Integer.valueOf(month.group("month")));
            }
            if (text.quantity(i).unit().equals("date") && text.quantity(i).low().startsWith("--")) {
                years.yearless.put(text.quantity(i).span().start(), i);
            }
        }
        QuickPattern.Search search = WORDS.in(text.folded());
        while (search.find()) {
            Matcher words = search.found();
            SortedMap<Integer, Integer> before = years.named.headMap(words.start());
            if (!before.isEmpty()) {
                int last = years.named.getOrDefault(before.lastKey(), 0);
                boolean same = words.group("next") == null
                        || repeats(text, years, words.end())
                        || (words.group("month") != null
                                && isLater(words.group("month"), years.monthBefore(words.start())));
                int year = same ? last : last + 1;
                years.relative.put(words.start(), year);
                years.named.put(words.start(), year);
                years.ends.put(words.start(), words.end());
                years.lastNext = words.group("next") == null ? years.lastNext : monthAt(text, years, words.end());
            }
        }
        years.all.addAll(years.named.values());
        text.quantities().forEach(quantity -> lastYear(quantity).ifPresent(years.all::add));
        return years;
    }

    /** "January 2021 … the following March" is still in that year. */
    private static boolean isLater(String month, int last) {
        return last > 0 && Month.valueOf(month.toUpperCase(Locale.ROOT)).getValue() > last;
    }

    /** The month of the last date before this place, 0 where none is told. */
    private int monthBefore(int place) {
        SortedMap<Integer, Integer> before = months.headMap(place);
        return before.isEmpty() ? 0 : before.getOrDefault(before.lastKey(), 0);
    }

    /** "다음 해 3월 … 이듬해 3월": the same month of the same year once more, with no other year between. */
    private static boolean repeats(FigureText text, RelativeYears years, int end) {
        String month = monthAt(text, years, end);
        return !month.isEmpty()
                && month.equals(years.lastNext)
                && years.relative.containsKey(years.named.headMap(end).lastKey());
    }

    /** The month or the day that the words before this place are said of. */
    private static String monthAt(FigureText text, RelativeYears years, int end) {
        SortedMap<Integer, Integer> before = years.yearless.headMap(end + 2);
        if (before.isEmpty()) {
            return "";
        }
        Quantity date = text.quantity(before.getOrDefault(before.lastKey(), 0));
        return date.span().end() >= end ? date.low() : "";
    }

    /** The year that a figure states, where it states one alone or with a month. */
    static Optional<Integer> year(Quantity quantity) {
        boolean maybe = quantity.unit().equals("date")
                || (quantity.unit().equals("#") && quantity.low().length() == DIGITS);
        return maybe && YEAR.matcher(quantity.low()).find()
                ? Optional.of(Integer.valueOf(quantity.low().substring(0, DIGITS)))
                : Optional.empty();
    }

    /** The year in which a span of dates ends. */
    private static Optional<Integer> lastYear(Quantity span) {
        return span.unit().equals("date")
                        && span.isRange()
                        && YEAR.matcher(span.high()).find()
                ? Optional.of(Integer.valueOf(span.high().substring(0, DIGITS)))
                : Optional.empty();
    }

    /** The year that the word before this place tells, as in 같은 해 11월. */
    Optional<Integer> toldBefore(int place) {
        SortedMap<Integer, Integer> near = relative.subMap(Math.max(0, place - REACH), place + 1);
        return near.isEmpty() ? Optional.empty() : Optional.ofNullable(near.get(near.lastKey()));
    }

    /** The year of the last date before this place. */
    Optional<Integer> lastBefore(int place) {
        SortedMap<Integer, Integer> before = named.headMap(place);
        return before.isEmpty() ? Optional.empty() : Optional.ofNullable(before.get(before.lastKey()));
    }

    boolean names(int year) {
        return all.contains(year);
    }

    /** The relative ones: where each starts, and its year. */
    SortedMap<Integer, Integer> relative() {
        return relative;
    }

    int endOf(int start) {
        return ends.getOrDefault(start, start);
    }
}
