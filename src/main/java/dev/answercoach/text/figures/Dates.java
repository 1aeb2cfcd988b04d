package dev.answercoach.text.figures;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;

/** How dates are written, and the ISO date that each is, as precise as it is written. */
final class Dates {
    private static final String YEAR = "(?<!\\d)(?<y>(?:19|20)\\d{2})";
    private static final String MONTH_NAME =
            "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
                    + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";
    private static final String MONTHS = "(?<![A-Za-z])(?<m>" + MONTH_NAME + ")\\b\\.?";
    /** Those that are no other word, nor often a name. */
    private static final String UNMISTAKABLE_MONTH =
            "January|February|April|July|August|September|October|November|December";

    private static final String MONTH_STARTS = "JFMASOND";
    /** A half-year or a quarter; "2분기 연속" and "3분기 동안" are counts of quarters. */
    private static final String PART_OF_YEAR =
            "(?:(?<h>[상하])반기|(?<q>[1-4])\\s?(?:[/사]\\s?4)?분기(?! ?(?:동안|연속|간|만|째|에 걸|내리|치|나|씩|로)))";
    /** The words that a year, a month or a quarter without anything else takes before it. */
    private static final String TIME_WORD =
            "[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Dd]uring|[Bb]y|[Ff]rom|[Oo]f|[Ll]ast|[Tt]hat|[Tt]hroughout|[Ee]arly|[Ll]ate|[Bb]efore|[Aa]fter";

    private static final List<String> MONTH_ORDER =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int LEAP_YEAR = 2024;

    private Dates() {}

    /** Adds the ways in which a date is written, each with what reads it; an empty value is no date. */
    static Openings<Function<Matcher, String>> add(Openings<Function<Matcher, String>> openings) {
        return openings.addNumber("년상하1234", YEAR + "(?:년도? ?| )" + PART_OF_YEAR, Dates::isoDate)
                .addNumber("년", "(?<![\\d,.])(?<yy>\\d{2})년\\s?" + PART_OF_YEAR, Dates::isoDate)
                .add("'", "'(?<yy>\\d{2})년\\s?" + PART_OF_YEAR, Dates::isoDate)
                .addNumber("분/사", "(?<![가-힣\\d,.])" + PART_OF_YEAR, Dates::isoDate)
                .add("상하", "(?<![가-힣\\d,.])" + PART_OF_YEAR, Dates::isoDate)
                .add("Q", "\\bQ(?<q>[1-4]),? (?:of )?(?<y>(?:19|20)\\d{2})\\b", Dates::isoDate)
                .add("Q", "(?<=\\b(?:" + TIME_WORD + ") )Q(?<q>[1-4])\\b", Dates::isoDate)
                .addNumber("Q", YEAR + " ?Q(?<q>[1-4])\\b", Dates::isoDate)
                .addNumber("Q", "\\b(?<q>[1-4])Q ?(?:'?(?<yy>\\d{2})(?!\\d)|(?<y>(?:19|20)\\d{2})\\b)", Dates::isoDate)
                .add("H", "\\bH(?<h>[12]),? (?:of )?(?<y>(?:19|20)\\d{2})\\b", Dates::isoDate)
                .add("FSfs", "\\b(?<h>[Ff]irst|[Ss]econd) half of (?<y>(?:19|20)\\d{2})\\b", Dates::isoDate)
                .add(
                        "fs",
                        "(?<=\\b(?:[Ii]n|of|[Bb]y|for|[Dd]uring|since|from|until) the |[.,:;] [Tt]he |^[Tt]he )(?<h>first|second) half(?: of the year|(?! of)(?=[,.;)]|$| (?:and|to|we|I|it|was|were|alone)))",
                        Dates::isoDate)
                .add(
                        "FSTfst",
                        "\\b(?<q>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)[ -]quarter (?:of |in )?(?<y>(?:19|20)\\d{2})\\b",
                        Dates::isoDate)
                .add(
                        "FSTfst",
                        "(?<=[a-z.,(:;/\\n] |^)(?<q>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)[ -]quarter(?! of (?:an?|the (?!year|fiscal))|[a-z]| mile)",
                        Dates::isoDate)
                .add("Q", "(?<=[a-z,] |\\()Q(?<q>[1-4])(?![.):\\w]|-?\\d| \\d)", Dates::isoDate)
                .addNumber("년", YEAR + "년\\s?(?<m1>\\d{1,2})월?\\s?[~-]\\s?(?<m>\\d{1,2})월(?!\\s?\\d)", Dates::isoDate)
                .addNumber("년", YEAR + "년\\s?(?<m>\\d{1,2})월(?:\\s?(?<d>\\d{1,2})일)?", Dates::isoDate)
                .addNumber(
                        ".-/",
                        YEAR + "\\s?(?<s>[.\\-/])\\s?(?<m>\\d{1,2})\\s?\\k<s>\\s?(?<d>\\d{1,2})(?!\\d)(?:\\.(?!\\d))?",
                        Dates::isoDate)
                .addNumber("/", "(?<![\\d/.])(?<m>0?[1-9]|1[0-2])/(?<y>(?:19|20)\\d{2})(?![\\d/])", Dates::isoDate)
                .addNumber(
                        "./",
                        YEAR + "[./](?<m1>0[1-9]|1[0-2])\\.?\\s?[~-]\\s?(?<m>0[1-9]|1[0-2])(?![\\d]|[./]\\d)",
                        Dates::isoDate)
                .addNumber(
                        ".-/",
                        YEAR
                                + "[.\\-/](?<m>0[1-9]|1[0-2]|[1-9])(?!\\d|,\\d|\\.\\d|[-/]\\d{1,2}(?!\\d))(?:\\.(?= ?[~-]))?",
                        Dates::isoDate)
                .add("'", "'(?<yy>\\d{2})년\\s?(?<m>\\d{1,2})월(?:\\s?(?<d>\\d{1,2})일)?", Dates::isoDate)
                .addNumber("년", "(?<![\\d,.])(?<yy>\\d{2})년\\s?(?<m>\\d{1,2})월(?:\\s?(?<d>\\d{1,2})일)?", Dates::isoDate)
                .addNumber(
                        ".",
                        "(?<![\\d.,v])(?<yy>\\d{2})\\.(?<m>0[1-9]|1[0-2])\\.(?<d>[0-3]\\d)(?![\\d.]\\d|\\d)",
                        Dates::isoDate)
                .addNumber(
                        ".",
                        "(?<![\\d.,v])(?<yy>[0-4]\\d)\\.(?<m>0[1-9]|1[0-2])(?= ?[~-] ?[0-4]\\d\\.(?:0[1-9]|1[0-2])(?![\\d%]))",
                        Dates::isoDate)
                .addNumber(
                        ".",
                        "(?<=\\d\\d\\.[01]\\d ?[~-] ?)(?<yy>[0-4]\\d)\\.(?<m>0[1-9]|1[0-2])(?![\\d%])",
                        Dates::isoDate)
                .add("'", "'(?<yy>[0-4]\\d)(?=[),~]|-'| ?~)", Dates::isoDate)
                .add("'", "'(?<yy>\\d{2})(?:년|[.](?<m>0[1-9]|1[0-2]|[1-9]))(?!\\d)", Dates::isoDate)
                .addNumber("년", YEAR + "년(?:도)?(?!간|차|째|[가-힣]*\\d)", Dates::isoDate)
                .addNumber(
                        "일",
                        "(?<=(?:매달|매월|매 달|다달이) )(?<d>[12]?\\d|3[01])일(?=[에마까부이자은,.)]|(?: (?:저녁|아침|오전|오후|밤|새벽|낮|이전|이후|전|후|기준))|$)(?!씩)",
                        Dates::dayOfMonth)
                .addNumber(
                        "snrt",
                        "\\b(?<d>[12]?\\d|3[01])(?:st|nd|rd|th) (?:day )?(?:of|in) (?:every|each|the) month\\b",
                        Dates::dayOfMonth)
                .addNumber(
                        "~-", "(?<![\\d,.~-])(?<m1>\\d{1,2})\\s?[~-]\\s?(?<m>\\d{1,2})월(?!\\s?\\d|드)", Dates::isoDate)
                .addNumber("월", "(?<![\\d,.])(?<m>\\d{1,2})월(?:\\s?(?<d>\\d{1,2})일)?(?!드)", Dates::isoDate)
                .add(
                        MONTH_STARTS,
                        MONTHS + " (?:(?<d>\\d{1,2})(?:st|nd|rd|th)?,? |of )?(?<y>(?:19|20)\\d{2})\\b",
                        Dates::isoDate)
                .addNumber(
                        "snrtoJFMASOND",
                        "\\b(?<d>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<m>" + MONTH_NAME
                                + ")\\b(?:\\.?,? (?<y>(?:19|20)\\d{2})\\b)?",
                        Dates::isoDate)
                .add(MONTH_STARTS, MONTHS + " (?:the )?(?<d>\\d{1,2})(?:st|nd|rd|th)?\\b(?! ?%)", Dates::isoDate)
                .add(
                        MONTH_STARTS,
                        "(?:(?<=\\b(?:" + TIME_WORD + "|[Mm]id) )|(?<=\\b[Mm]id-))(?<m>" + MONTH_NAME
                                + ")\\b(?![-'A-Za-z])",
                        Dates::isoDate)
                .add(
                        MONTH_STARTS,
                        "(?<![A-Za-z])(?<m>" + MONTH_NAME + ")(?=(?: to | through | and | ?- ?)(?:" + MONTH_NAME
                                + ") (?:19|20)\\d{2}\\b)",
                        Dates::isoDate)
                .add(
                        MONTH_STARTS,
                        "(?<![A-Za-z]|- )(?<m>" + UNMISTAKABLE_MONTH + ")(?![-'A-Za-z]| [A-Z])",
                        Dates::isoDate)
                .add(
                        MONTH_STARTS,
                        "(?<=\\b(?:[Tt]his|[Nn]ext|[Tt]he|[Tt]o|[Uu]ntil|[Tt]hrough|[Ee]very|[Ee]ach|[Oo]ur|[Oo]ne|following) )(?<m>March|May|June|Mar|Jun)\\b(?![-'A-Za-z])",
                        Dates::isoDate)
                .add(
                        "12",
                        "(?=(?:19|20)\\d{2}(?!\\d))(?:(?<=\\b(?:" + TIME_WORD
                                + "|[Bb]etween) )|(?<=(?:19|20)\\d{2} (?:to|and|through|until) )|(?<=\\b[Mm]id-)|(?<=[(~])|(?<=\\d{4}[~-]))(?<y>(?:19|20)\\d{2})(?![\\d,]\\d|\\.\\d| ?[가-힣%]|[-A-Za-z])"
                                + "(?! (?:(?!to |was |is |as |has |this |its )[a-z]{2,20}s|people|won|participants)\\b)",
                        Dates::isoDate)
                .addNumber("여겨~-", YEAR + "(?=\\s?(?:여름|겨울)|[~-](?:19|20)\\d{2}(?!\\d))", Dates::isoDate);
    }

    /** The ISO date, or empty where the digits are no date. */
    private static String isoDate(Matcher matcher) {
        String year = Groups.of(matcher, "y");
        String shortYear = Groups.of(matcher, "yy");
        if (!shortYear.isEmpty()) {
            year = "20" + shortYear;
        }
        String partOfYear = partOfYear(Groups.of(matcher, "h"), Groups.of(matcher, "q"), year.isEmpty() ? "-" : year);
        if (!partOfYear.isEmpty()) {
            return partOfYear;
        }
        if (!Groups.of(matcher, "m1").isEmpty()) {
            return monthRange(matcher, year.isEmpty() ? "-" : year);
        }
        int month = month(Groups.of(matcher, "m"));
        String day = Groups.of(matcher, "d");
        if (month < 0 || month > 12 || (!day.isEmpty() && !isDay(year, month, Integer.parseInt(day)))) {
            return "";
        }
        StringBuilder iso = new StringBuilder(year.isEmpty() ? "-" : year);
        if (month > 0) {
            iso.append(String.format(Locale.ROOT, "-%02d", month));
        }
        if (!day.isEmpty()) {
            iso.append(String.format(Locale.ROOT, "-%02d", Integer.parseInt(day)));
        }
        return iso.toString();
    }

    /** "2024-02-30" is no date; where no year is named, the 29th of February is one. */
    private static boolean isDay(String year, int month, int day) {
        int inYear = year.isEmpty() ? LEAP_YEAR : Integer.parseInt(year);
        return day >= 1 && month >= 1 && day <= YearMonth.of(inYear, month).lengthOfMonth();
    }

    /** "매달 10일", "the 10th of every month". */
    private static String dayOfMonth(Matcher matcher) {
        return String.format(Locale.ROOT, "---%02d", Integer.parseInt(Groups.of(matcher, "d")));
    }

    private static String monthRange(Matcher matcher, String year) {
        int first = month(Groups.of(matcher, "m1"));
        int last = month(Groups.of(matcher, "m"));
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
        return Scripts.isDigit(name.charAt(0))
                ? Integer.parseInt(name)
                : ORDINALS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
    }

    /** 1 to 12, 0 where none is named, -1 where it is none. */
    private static int month(String name) {
        if (name.isEmpty()) {
            return 0;
        }
        if (Scripts.isDigit(name.charAt(0))) {
            int month = Integer.parseInt(name);
            return month >= 1 && month <= 12 ? month : -1;
        }
        return MONTH_ORDER.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }
}
