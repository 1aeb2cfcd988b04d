package dev.answercoach.text.figures;

import dev.answercoach.text.Span;
import dev.answercoach.text.Spans;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private static final String YEAR = "(?<!\\d)(?<y>(?:19|20)\\d{2})";
    private static final String MONTH_NAME =
            "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
                    + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";
    private static final String MONTHS = "(?<![A-Za-z])(?<m>" + MONTH_NAME + ")\\b\\.?";
    private static final String MONTH_STARTS = "JFMASOND";
    /** A half-year or a quarter; "2분기 연속" and "3분기 동안" are counts of quarters. */
    private static final String PART_OF_YEAR =
            "(?:(?<h>[상하])반기|(?<q>[1-4])\\s?(?:[/사]\\s?4)?분기(?! ?(?:동안|연속|간|만|째|에 걸|내리|치|나|씩|로)))";
    /** The words that a year, a month or a quarter without anything else takes before it. */
    private static final String TIME_WORD =
            "[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Dd]uring|[Bb]y|[Ff]rom|[Oo]f|[Ll]ast|[Tt]hat|[Tt]hroughout|[Ee]arly|[Ll]ate|[Bb]efore|[Aa]fter";

    private static final String HALF_OF_DAY = "(?:(?<half>오전|오후|새벽|아침|저녁|밤|낮) ?)";
    private static final String DAY_STARTS = "오새아저밤낮";
    private static final String MERIDIEM = "(?: ?(?<half>[ap]\\.m\\.?|[ap]m|[AP]M|[AP]\\.M\\.)(?![A-Za-z]))";
    private static final String AFTER_HOUR = "(?=[^가-힣]|$|[에부까경쯤로를는은이가정전])";

    private static final String MINUTES =
            "(?:\\s?(?<min>\\d{1,2}|[이삼사오]?십[일이삼사오육칠팔구]?|오) ?분|\\s?(?<thirty>반)(?=[^가-힣]|$|에|까지|부터|이|경|쯤|은|을))?";
    private static final String HOUR = "(?<![\\d.,:])(?<h>\\d{1,2})시" + MINUTES + AFTER_HOUR;
    private static final String HOURS_FROM_TO =
            "(?<![\\d.,:])(?<h1>\\d{1,2})시?\\s?[~-]\\s?(?<h>\\d{1,2})시" + MINUTES + AFTER_HOUR;

    private static final List<String> MONTH_ORDER =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> NATIVE_HOURS =
            List.of("한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열", "열한", "열두");
    private static final List<String> ENGLISH_HOURS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
    private static final Pattern BETWEEN = Pattern.compile(" ?(?:~|-|부터|에서| to | through | until ) ?");
    private static final Pattern UNTIL = Pattern.compile(" ?까지");
    /** What tells the half of the day; a time with a colon counts to 24. */
    private static final Pattern DAY_NAMED = Pattern.compile("오전|오후|새벽|아침|저녁|밤|낮|[aApP]\\.?[mM]|:");

    private static final int MONTHS_OF_QUARTER = 3;
    private static final int LONGEST_LINK = 10;
    private static final int YEAR_LENGTH = 4;
    private static final int NOON = 12;
    private static final int HOURS = 24;
    private static final int LAST_MINUTE = 59;
    private static final int HALF_AN_HOUR = 30;

    private record Rule(String unit, Function<Matcher, String> value) {}

    private static final Rule ON_DATE = new Rule(DATE, Moments::isoDate);
    private static final Rule AT_TIME = new Rule(CLOCK, Moments::isoTime);

    private static final Openings<Rule> RULES = new Openings<Rule>()
            .addNumber("년상하1234", YEAR + "(?:년도? ?| )" + PART_OF_YEAR, ON_DATE)
            .addNumber("년", "(?<![\\d,.])(?<yy>\\d{2})년\\s?" + PART_OF_YEAR, ON_DATE)
            .add("'", "'(?<yy>\\d{2})년\\s?" + PART_OF_YEAR, ON_DATE)
            .addNumber("분/사", "(?<![가-힣\\d,.])" + PART_OF_YEAR, ON_DATE)
            .add("상하", "(?<![가-힣\\d,.])" + PART_OF_YEAR, ON_DATE)
            .add("Q", "\\bQ(?<q>[1-4]),? (?:of )?(?<y>(?:19|20)\\d{2})\\b", ON_DATE)
            .add("Q", "(?<=\\b(?:" + TIME_WORD + ") )Q(?<q>[1-4])\\b", ON_DATE)
            .addNumber("Q", YEAR + " ?Q(?<q>[1-4])\\b", ON_DATE)
            .addNumber("Q", "\\b(?<q>[1-4])Q ?(?:'?(?<yy>\\d{2})(?!\\d)|(?<y>(?:19|20)\\d{2})\\b)", ON_DATE)
            .add("H", "\\bH(?<h>[12]),? (?:of )?(?<y>(?:19|20)\\d{2})\\b", ON_DATE)
            .add("FSfs", "\\b(?<h>[Ff]irst|[Ss]econd) half of (?<y>(?:19|20)\\d{2})\\b", ON_DATE)
            .add(
                    "fs",
                    "(?<=\\b(?:[Ii]n|of|[Bb]y|for|[Dd]uring|since|from|until) the )(?<h>first|second) half(?: of the year|(?! of)(?=[,.;]))",
                    ON_DATE)
            .add(
                    "FSTfst",
                    "\\b(?<q>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)[ -]quarter (?:of |in )?(?<y>(?:19|20)\\d{2})\\b",
                    ON_DATE)
            .addNumber("년", YEAR + "년\\s?(?<m1>\\d{1,2})월?\\s?[~-]\\s?(?<m>\\d{1,2})월(?!\\s?\\d)", ON_DATE)
            .addNumber("년", YEAR + "년\\s?(?<m>\\d{1,2})월(?:\\s?(?<d>\\d{1,2})일)?", ON_DATE)
            .addNumber(
                    ".-/",
                    YEAR + "\\s?(?<s>[.\\-/])\\s?(?<m>\\d{1,2})\\s?\\k<s>\\s?(?<d>\\d{1,2})(?!\\d)(?:\\.(?!\\d))?",
                    ON_DATE)
            .addNumber(".-/", YEAR + "[.\\-/](?<m>0[1-9]|1[0-2]|[1-9])(?!\\d|,\\d|\\.\\d)(?:\\.(?= ?[~-]))?", ON_DATE)
            .add("'", "'(?<yy>\\d{2})년\\s?(?<m>\\d{1,2})월(?:\\s?(?<d>\\d{1,2})일)?", ON_DATE)
            .addNumber("년", "(?<![\\d,.])(?<yy>\\d{2})년\\s?(?<m>\\d{1,2})월(?:\\s?(?<d>\\d{1,2})일)?", ON_DATE)
            .addNumber(
                    ".", "(?<![\\d.,v])(?<yy>\\d{2})\\.(?<m>0[1-9]|1[0-2])\\.(?<d>[0-3]\\d)(?![\\d.]\\d|\\d)", ON_DATE)
            .addNumber(
                    ".",
                    "(?<![\\d.,v])(?<yy>[0-4]\\d)\\.(?<m>0[1-9]|1[0-2])(?= ?[~-] ?[0-4]\\d\\.(?:0[1-9]|1[0-2])(?![\\d%]))",
                    ON_DATE)
            .addNumber(".", "(?<=\\d\\d\\.[01]\\d ?[~-] ?)(?<yy>[0-4]\\d)\\.(?<m>0[1-9]|1[0-2])(?![\\d%])", ON_DATE)
            .add("'", "'(?<yy>[0-4]\\d)(?=[),~]|-'| ?~)", ON_DATE)
            .add("'", "'(?<yy>\\d{2})(?:년|[.](?<m>0[1-9]|1[0-2]|[1-9]))(?!\\d)", ON_DATE)
            .addNumber("년", YEAR + "년(?:도)?(?!간|차|째|[가-힣]*\\d)", ON_DATE)
            .addNumber("~-", "(?<![\\d,.~-])(?<m1>\\d{1,2})\\s?[~-]\\s?(?<m>\\d{1,2})월(?!\\s?\\d|드)", ON_DATE)
            .addNumber("월", "(?<![\\d,.])(?<m>\\d{1,2})월(?:\\s?(?<d>\\d{1,2})일)?(?!드)", ON_DATE)
            .add(MONTH_STARTS, MONTHS + " (?:(?<d>\\d{1,2})(?:st|nd|rd|th)?,? |of )?(?<y>(?:19|20)\\d{2})\\b", ON_DATE)
            .addNumber(
                    "snrtoJFMASOND",
                    "\\b(?<d>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<m>" + MONTH_NAME
                            + ")\\b\\.?,?(?: (?<y>(?:19|20)\\d{2})\\b)?",
                    ON_DATE)
            .add(MONTH_STARTS, MONTHS + " (?:the )?(?<d>\\d{1,2})(?:st|nd|rd|th)?\\b(?! ?%)", ON_DATE)
            .add(
                    MONTH_STARTS,
                    "(?:(?<=\\b(?:" + TIME_WORD + "|[Mm]id) )|(?<=\\b[Mm]id-))(?<m>" + MONTH_NAME
                            + ")\\b(?![-'A-Za-z])",
                    ON_DATE)
            .add(
                    MONTH_STARTS,
                    "(?<![A-Za-z])(?<m>" + MONTH_NAME + ")(?=(?: to | through | and | ?- ?)(?:" + MONTH_NAME
                            + ") (?:19|20)\\d{2}\\b)",
                    ON_DATE)
            .add(
                    "12",
                    "(?=(?:19|20)\\d{2}(?!\\d))(?:(?<=\\b(?:" + TIME_WORD
                            + "|[Bb]etween) )|(?<=(?:19|20)\\d{2} (?:to|and|through|until) )|(?<=\\b[Mm]id-)|(?<=[(~])|(?<=\\d{4}[~-]))(?<y>(?:19|20)\\d{2})(?![\\d,]\\d|\\.\\d| ?[가-힣%]|[-A-Za-z])"
                            + "(?! (?:(?!to |was |is |as |has |this |its )[a-z]{2,20}s|people|won|participants)\\b)",
                    ON_DATE)
            .addNumber("여겨~-", YEAR + "(?=\\s?(?:여름|겨울)|[~-](?:19|20)\\d{2}(?!\\d))", ON_DATE)
            .add(DAY_STARTS, HALF_OF_DAY + HOURS_FROM_TO, AT_TIME)
            .addNumber("시~-", HOURS_FROM_TO, AT_TIME)
            .add(DAY_STARTS, HALF_OF_DAY + HOUR, AT_TIME)
            .addNumber("시", HOUR, AT_TIME)
            .add(DAY_STARTS, HALF_OF_DAY + "(?<h>열한|열두|열|한|두|세|네|다섯|여섯|일곱|여덟|아홉)\\s?시" + MINUTES + AFTER_HOUR, AT_TIME)
            .add(
                    "한두세네다여일아열",
                    "(?<![가-힣])(?<h>열한|열두|열|한|두|세|네|다섯|여섯|일곱|여덟|아홉) 시" + MINUTES
                            + "(?=에|까지|부터|이전|이후| 전| 이전|쯤| 사이|사이| 무렵|경)",
                    AT_TIME)
            .addNumber(
                    ":",
                    "(?<![\\d.,:])(?<h>[01]?\\d|2[0-4]):(?<min>[0-5]\\d)(?::[0-5]\\d)?(?![\\d:])" + MERIDIEM + "?",
                    AT_TIME)
            .addNumber(
                    "at~-",
                    "(?<![\\d.,:])(?<h1>1[0-2]|[1-9])(?: (?:and|to) | ?[~-] ?)(?<h>1[0-2]|[1-9])" + MERIDIEM,
                    AT_TIME)
            .addNumber("apAP", "(?<![\\d.,:])(?<h>1[0-2]|[1-9])" + MERIDIEM, AT_TIME)
            .add(
                    "Hh",
                    "\\b[Hh](?<thirty>alf) past (?<h>1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b"
                            + MERIDIEM + "?",
                    AT_TIME);

    private Moments() {}

    /** The moments of a folded text, in order; their text is the source's. Takes what it finds. */
    static List<Quantity> find(String folded, String source, Spans taken) {
        List<Quantity> found = new ArrayList<>();
        RULES.find(folded, (matcher, rule) -> {
            String value = rule.value().apply(matcher);
            boolean taking = !value.isEmpty() && taken.take(matcher.start(), matcher.end());
            if (taking) {
                found.add(moment(matcher, value, rule.unit(), source));
            }
            return taking;
        });
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
        for (int i = 0; i < moments.size(); i++) {
            Quantity from = moments.get(i);
            Optional<Quantity> to = i + 1 < moments.size() ? Optional.of(moments.get(i + 1)) : Optional.empty();
            if (to.isPresent() && joins(from, to.get(), folded)) {
                merged.add(range(from, to.get(), folded, source));
                i++;
            } else {
                merged.add(from);
            }
        }
        return merged;
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
        return BETWEEN.matcher(between).matches()
                || (between.equals(" and ")
                        && folded.substring(
                                        Math.max(0, from.span().start() - 8),
                                        from.span().start())
                                .toLowerCase(Locale.ROOT)
                                .endsWith("between "));
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
        int hour = number(to.low().substring(0, 2));
        if (hour == NOON
                && from.text().startsWith("밤")
                && !DAY_NAMED.matcher(to.text()).find()) {
            return HOURS + to.low().substring(2);
        }
        boolean same = number(from.low().substring(0, 2)) >= NOON
                && hour < NOON
                && !DAY_NAMED.matcher(to.text()).find()
                && from.text().indexOf(':') < 0;
        return same ? String.format(Locale.ROOT, "%02d%s", hour + NOON, to.low().substring(2)) : to.low();
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
        if (!group(matcher, "m1").isEmpty()) {
            return monthRange(matcher, year.isEmpty() ? "-" : year);
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

    private static String monthRange(Matcher matcher, String year) {
        int first = month(group(matcher, "m1"));
        int last = month(group(matcher, "m"));
        return first > 0 && first < last ? String.format(Locale.ROOT, "%s-%02d~%s-%02d", year, first, year, last) : "";
    }

    /** The first and the last month of a half-year or a quarter, empty where neither is named. */
    private static String partOfYear(String half, String quarter, String year) {
        if (half.isEmpty() && quarter.isEmpty()) {
            return "";
        }
        boolean first = half.equals("상") || half.equals("1") || half.equalsIgnoreCase("first");
        int months = half.isEmpty() ? MONTHS_OF_QUARTER : 2 * MONTHS_OF_QUARTER;
        int last = half.isEmpty() ? quarter(quarter) * months : first ? months : 2 * months;
        return String.format(Locale.ROOT, "%s-%02d~%s-%02d", year, last - months + 1, year, last);
    }

    private static int quarter(String name) {
        return Scripts.isDigit(name.charAt(0)) ? number(name) : ORDINALS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
    }

    private static String isoTime(Matcher matcher) {
        int hour = hour(group(matcher, "h"));
        String minute = group(matcher, "min");
        int minutes = minute.isEmpty() ? group(matcher, "thirty").isEmpty() ? 0 : HALF_AN_HOUR : minutes(minute);
        if (hour > HOURS || minutes > LAST_MINUTE) {
            return "";
        }
        String half = group(matcher, "half");
        String time = time(hourOfDay(hour, half), minutes);
        String first = group(matcher, "h1");
        if (first.isEmpty()) {
            return time;
        }
        int from = hourOfDay(hour(first), half);
        int to = hourOfDay(hour, from >= NOON && hour < NOON ? "p" : half);
        return hour(first) <= HOURS && from < to ? time(from, 0) + "~" + time(to, minutes) : "";
    }

    /** The minutes in digits or in words: 40, 사십. */
    private static int minutes(String written) {
        return Scripts.isDigit(written.charAt(0))
                ? number(written)
                : MyriadNumerals.at(written, 0)
                        .map(number -> number.low().intValue())
                        .orElse(MyriadNumerals.DIGITS.indexOf(written) + 1);
    }

    private static String time(int hour, int minutes) {
        return String.format(Locale.ROOT, "%02d:%02d", hour, minutes);
    }

    /** The hour in digits or in words. */
    private static int hour(String written) {
        if (Scripts.isDigit(written.charAt(0))) {
            return number(written);
        }
        List<String> names = Scripts.isLatin(written.charAt(0)) ? ENGLISH_HOURS : NATIVE_HOURS;
        return names.indexOf(written) + 1;
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
