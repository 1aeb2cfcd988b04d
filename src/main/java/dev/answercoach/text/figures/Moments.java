package dev.answercoach.text.figures;

import dev.answercoach.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private static final String YEAR = "(?<!\\d)(?<y>(?:19|20)\\d{2})";
    private static final String MONTHS =
            "(?<m>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
                    + "|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    /** A half-year or a quarter; "2분기 연속" and "3분기 동안" are counts of quarters. */
    private static final String PART_OF_YEAR =
            "(?:(?<h>[상하])반기|(?<q>[1-4])\\s?(?:[/사]\\s?4)?분기(?! ?(?:동안|연속|간|만|째|에 걸|내리|치|나|씩|로)))";

    private static final List<String> MONTH_ORDER =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern BETWEEN = Pattern.compile(" ?(?:~|-|부터|에서| to | through | until ) ?");
    private static final Pattern UNTIL = Pattern.compile(" ?까지");

    private static final String[] MONTH_STEMS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };
    private static final int MONTHS_OF_QUARTER = 3;

    /** A text in which none of the words stands that a rule needs is not searched for it. */
    private record Rule(Pattern pattern, String unit, Function<Matcher, String> value, List<String> words) {
        boolean mayMatch(String text) {
            return words.isEmpty() || words.stream().anyMatch(text::contains);
        }

        Rule needing(String... anyOf) {
            return new Rule(pattern, unit, value, List.of(anyOf));
        }
    }

    private static final List<Rule> RULES = List.of(
            date(YEAR + "(?:년도? ?| )" + PART_OF_YEAR).needing("반기", "분기"),
            date("(?<![\\d,.])'?(?<yy>\\d{2})년\\s?" + PART_OF_YEAR).needing("반기", "분기"),
            date("(?<![가-힣\\d,.])" + PART_OF_YEAR).needing("반기", "분기"),
            date("\\bQ(?<q>[1-4]),? (?:of )?(?<y>(?:19|20)\\d{2})\\b").needing("Q"),
            date(YEAR + " ?Q(?<q>[1-4])\\b").needing("Q"),
            date("\\b(?<q>[1-4])Q ?'?(?<yy>\\d{2})(?!\\d)").needing("Q"),
            date("\\bH(?<h>[12]),? (?:of )?(?<y>(?:19|20)\\d{2})\\b").needing("H"),
            date("\\b(?<h>[Ff]irst|[Ss]econd) half of (?<y>(?:19|20)\\d{2})\\b").needing("half of"),
            date(YEAR + "년\\s?(?<m>\\d{1,2})월(?:\\s?(?<d>\\d{1,2})일)?").needing("년"),
            date(YEAR + "\\s?(?<s>[.\\-/])\\s?(?<m>\\d{1,2})\\s?\\k<s>\\s?(?<d>\\d{1,2})(?!\\d)(?:\\.(?!\\d))?"),
            date(YEAR + "[.\\-/](?<m>0[1-9]|1[0-2]|[1-9])(?![\\d,]|\\.\\d)(?:\\.(?= ?[~-]))?"),
            date("(?<![\\d,.])'?(?<yy>\\d{2})년\\s?(?<m>\\d{1,2})월(?:\\s?(?<d>\\d{1,2})일)?")
                    .needing("년"),
            date("'(?<yy>\\d{2})(?:년|[.](?<m>0[1-9]|1[0-2]))(?!\\d)").needing("'"),
            date(YEAR + "년(?:도)?(?!간|차|[가-힣]*\\d)").needing("년"),
            date("(?<![\\d,.])(?<m>\\d{1,2})월(?:\\s?(?<d>\\d{1,2})일)?(?!드)").needing("월"),
            date("\\b" + MONTHS + " (?:(?<d>\\d{1,2})(?:st|nd|rd|th)?,? )?(?<y>(?:19|20)\\d{2})\\b")
                    .needing(MONTH_STEMS),
            date("\\b(?<d>\\d{1,2})(?:st|nd|rd|th)? " + MONTHS + " (?<y>(?:19|20)\\d{2})\\b")
                    .needing(MONTH_STEMS),
            date("\\b" + MONTHS + " (?<d>\\d{1,2})(?:st|nd|rd|th)?\\b(?! ?%)").needing(MONTH_STEMS),
            date(
                    "(?:(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Dd]uring|of) )|(?<=[(~])|(?<=\\d{4}[~-]))(?<y>(?:19|20)\\d{2})(?![\\d,]|\\.\\d| ?[가-힣%]| (?!to )[a-z]{3})"),
            date(YEAR + "(?=\\s?(?:여름|겨울)|[~-](?:19|20)\\d{2}(?!\\d))").needing("여름", "겨울", "~", "-"),
            clock(
                            "(?:(?<half>오전|오후|새벽|아침|저녁|밤|낮) ?)?(?<![\\d.,:])(?<h>\\d{1,2})시(?:\\s?(?<min>\\d{1,2})분|\\s?(?<thirty>반)(?![가-힣]))?(?=[^가-힣]|$|[에부까경쯤로를는은이가정])")
                    .needing("시"),
            clock(
                            "(?<![\\d.,:])(?<h>[01]?\\d|2[0-4]):(?<min>[0-5]\\d)(?::[0-5]\\d)?(?![\\d:])(?: ?(?<half>[ap]\\.?m\\.?|[AP]M)(?![a-z]))?")
                    .needing(":"),
            clock("(?<![\\d.,:])(?<h>1[0-2]|[1-9]) ?(?<half>[ap]\\.m\\.|[ap]m|[AP]M)(?![A-Za-z])")
                    .needing("m", "M"));

    private Moments() {}

    /** The moments of a folded text, in order; their text is the source's. Takes what it finds. */
    static List<Quantity> find(String folded, String source, Spans taken) {
        List<Quantity> found = new ArrayList<>();
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(folded);
            while (rule.mayMatch(folded) && matcher.find()) {
                String value = rule.value().apply(matcher);
                if (!value.isEmpty() && taken.take(matcher.start(), matcher.end())) {
                    found.add(moment(matcher, value, rule.unit(), source));
                }
            }
        }
        found.sort((a, b) -> a.span().compareTo(b.span()));
        return ranges(found, folded, source);
    }

    private static Quantity moment(MatchResult match, String value, String unit, String source) {
        Span span = new Span(match.start(), match.end());
        List<String> ends = List.of(value.split("~"));
        return new Quantity(
                span, span.in(source), ends.get(0), ends.get(ends.size() - 1), unit, "", Quantity.Bound.EXACT);
    }

    private static List<Quantity> ranges(List<Quantity> moments, String folded, String source) {
        List<Quantity> merged = new ArrayList<>();
        for (Quantity next : moments) {
            if (!merged.isEmpty()) {
                Quantity last = merged.get(merged.size() - 1);
                if (!last.isRange()
                        && !next.isRange()
                        && last.unit().equals(next.unit())
                        && joins(last, next, folded)) {
                    merged.set(merged.size() - 1, range(last, next, folded, source));
                    continue;
                }
            }
            merged.add(next);
        }
        return merged;
    }

    private static boolean joins(Quantity from, Quantity to, String folded) {
        int start = from.span().end();
        int end = to.span().start();
        return end - start <= 10
                && BETWEEN.matcher(folded.substring(start, end)).matches();
    }

    private static Quantity range(Quantity from, Quantity to, String folded, String source) {
        String high = to.low();
        if (high.startsWith("--") && from.low().length() >= 7 && !from.low().startsWith("--")) {
            high = from.low().substring(0, 4) + high.substring(1);
        }
        Matcher until = UNTIL.matcher(folded).region(to.span().end(), folded.length());
        Span span = new Span(
                from.span().start(), until.lookingAt() ? until.end() : to.span().end());
        return new Quantity(span, span.in(source), from.low(), high, from.unit(), "", Quantity.Bound.EXACT);
    }

    private static Rule date(String regex) {
        return new Rule(Pattern.compile(regex), DATE, Moments::isoDate, List.of());
    }

    private static Rule clock(String regex) {
        return new Rule(Pattern.compile(regex), CLOCK, Moments::isoTime, List.of());
    }

    /** The ISO date, or empty where the digits are no date. */
    private static String isoDate(Matcher matcher) {
        String year = group(matcher, "y");
        String shortYear = group(matcher, "yy");
        if (!shortYear.isEmpty()) {
            year = "20" + shortYear;
        }
        String partOfYear = partOfYear(group(matcher, "h"), group(matcher, "q"), year.isEmpty() ? "-" : year);
        if (!partOfYear.isEmpty()) {
            return partOfYear;
        }
        int month = month(group(matcher, "m"));
        String day = group(matcher, "d");
        if (month < 0 || month > 12 || (!day.isEmpty() && (number(day) < 1 || number(day) > 31))) {
            return "";
        }
        StringBuilder iso = new StringBuilder(year.isEmpty() ? "-" : year);
        if (month > 0) {
            iso.append(String.format(Locale.ROOT, "-%02d", month));
        }
        if (!day.isEmpty()) {
            iso.append(String.format(Locale.ROOT, "-%02d", number(day)));
        }
        return iso.toString();
    }

    /** The first and the last month of a half-year or a quarter, empty where neither is named. */
    private static String partOfYear(String half, String quarter, String year) {
        if (half.isEmpty() && quarter.isEmpty()) {
            return "";
        }
        boolean first = half.equals("상") || half.equals("1") || half.equalsIgnoreCase("first");
        int months = half.isEmpty() ? MONTHS_OF_QUARTER : 2 * MONTHS_OF_QUARTER;
        int last = half.isEmpty() ? number(quarter) * months : first ? months : 2 * months;
        return String.format(Locale.ROOT, "%s-%02d~%s-%02d", year, last - months + 1, year, last);
    }

    private static String isoTime(Matcher matcher) {
        int hour = number(group(matcher, "h"));
        String minute = group(matcher, "min");
        int minutes = minute.isEmpty() ? group(matcher, "thirty").isEmpty() ? 0 : 30 : number(minute);
        if (hour > 24 || minutes > 59) {
            return "";
        }
        return String.format(Locale.ROOT, "%02d:%02d", hourOfDay(hour, group(matcher, "half")), minutes);
    }

    private static int hourOfDay(int hour, String half) {
        boolean afternoon = Map.of("오후", true, "저녁", true, "낮", true).getOrDefault(half, false)
                || half.toLowerCase(Locale.ROOT).startsWith("p")
                || (half.equals("밤") && hour > 5);
        if (afternoon && hour < 12) {
            return hour + 12;
        }
        boolean midnight = hour == 12
                && (half.equals("오전") || half.toLowerCase(Locale.ROOT).startsWith("a"));
        return midnight ? 0 : hour;
    }

    /** 1 to 12, 0 where none is named, -1 where it is none. */
    private static int month(String name) {
        if (name.isEmpty()) {
            return 0;
        }
        if (Scripts.isDigit(name.charAt(0))) {
            int month = number(name);
            return month >= 1 && month <= 12 ? month : -1;
        }
        return MONTH_ORDER.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static String group(Matcher matcher, String name) {
        if (!matcher.pattern().pattern().contains("(?<" + name + ">")) {
            return "";
        }
        String group = matcher.group(name);
        return group == null ? "" : group;
    }
}
