package dev.answercoach.text.figures;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
    private static final Set<String> LAST_QUARTER = Set.of("last", "final");
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int FIRST_OF_LAST_CENTURY = 60;
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
                // "from 12 in the first half of the year to 4 in the second"
                .add(
                        "s",
                        "(?<=first half(?: of the year)?[^.!?\\n]{0,40} (?:in|by|for) the )(?<h>second)(?=[.,;)]|$)",
                        Dates::isoDate)
                .add(
                        "FSTLfstl",
                        "\\b(?<q>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast|[Ff]inal)[ -]quarter (?:of |in )?(?<y>(?:19|20)\\d{2})\\b",
                        Dates::isoDate)
                .add(
                        "FSTfst",
                        "(?<=[a-z.,(:;/\\n] |^)(?<!\\b(?:my|his|her) )(?<q>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)[ -]quarter(?! of (?:an?|the (?!year|fiscal))|[a-z]| mile)",
                        Dates::isoDate)
                .add("Q", "(?<=[a-z,] |\\()Q(?<q>[1-4])(?![.):\\w]|-?\\d| \\d)", Dates::isoDate)
                .addNumber(
                        "년",
                        YEAR + "년\\s?(?<m1>\\d{1,2})월?\\s?[~-]\\s?(?<m>\\d{1,2})월(?!\\s?\\d{1,2}일)",
                        Dates::isoDate)
                .addNumber("년", YEAR + "년\\s?(?<m>\\d{1,2})월(?:\\s?(?<d>\\d{1,2})일)?", Dates::isoDate)
                .addNumber(
                        ".-/",
                        YEAR + "\\s?(?<s>[.\\-/])\\s?(?<m>\\d{1,2})\\s?\\k<s>\\s?(?<d>\\d{1,2})(?!\\d)(?:\\.(?!\\d))?",
                        Dates::isoDate)
                // the end of "2023. 7. 3. ~ 8. 25."
                .addNumber(
                        ".",
                        "(?<=[12]\\d{3}\\. ?\\d{1,2}\\. ?\\d{1,2}\\.? ?[~-] ?)(?<m>\\d{1,2})\\. ?(?<d>\\d{1,2})(?!\\d|[.,]\\d)\\.?",
                        Dates::isoDate)
                .addNumber(
                        "년",
                        "(?<![\\d,.])(?<yy>[0-4]\\d)년(?= (?:봄|여름|가을|겨울|[12]학기|당시|입사|졸업|입학|기준|말(?![가-힣])|초(?![가-힣])))",
                        Dates::isoDate)
                .addNumber(".", YEAR + "\\. ?(?<m>\\d{1,2})\\.(?! ?\\d)", Dates::isoDate)
                .addNumber("학", YEAR + "학년도", Dates::isoDate)
                .addNumber("학", "(?<![\\d.,])(?<yy>\\d{2})학번", Dates::entrance)
                .addNumber("Q", "(?<![\\w.])(?<q>[1-4])Q(?![A-Za-z0-9])", Dates::isoDate)
                .add("'", "'(?<yy>\\d{2})[ .]?(?:(?<h>[12])H|(?<q>[1-4])Q)(?![A-Za-z0-9])", Dates::isoDate)
                .addNumber(
                        "H", "(?<![\\w.])(?<h>[12])H ?(?:'?(?<yy>\\d{2})|(?<y>(?:19|20)\\d{2}))(?!\\d)", Dates::isoDate)
                .add(
                        "12",
                        "(?=(?:199|20[0-3])\\d [a-z])(?<=\\b(?:[Tt]he|[Oo]ur|[Tt]heir|[Ii]ts|[Mm]y) )(?<y>199\\d|20[0-3]\\d)(?= (?!people|staff|met|word|seat|page|bed|person|mile|won|dollar|strong|capacity)[a-z]{3,16}(?<!s)(?! [a-z]{3,16}s)(?![a-z]))",
                        Dates::isoDate)
                .addNumber(
                        "/",
                        "(?<![\\d/.,])(?<m>0?[1-9]|1[0-2])/(?<d>0?[1-9]|[12]\\d|3[01])(?![\\d/.%])(?= ?\\([월화수목금토일]\\)| ?[01]?\\d:[0-5]\\d| (?:오전|오후|새벽|아침|저녁|밤)|(?<=/(?:1[3-9]|[23]\\d))(?:,? ?[가-힣'\"(]|,)(?<!\\d (?:명|건|개|점)))",
                        Dates::isoDate)
                .addNumber(
                        "/",
                        YEAR + "/(?<to>\\d{2})(?![\\d/])(?= (?:season|school|academic|financial|fiscal|시즌|학년도|회계))",
                        Dates::season)
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
                .addNumber("년", YEAR + "년(?:도)?(?!간|차|째|대(?!비|회|상)|[가-힣]*\\d)", Dates::isoDate)
                .addNumber(
                        "일",
                        "(?<=(?:매달|매월|매 달|다달이) )(?<d>[12]?\\d|3[01])일(?=[에마까부이자은,.)]|을 넘|(?: (?:저녁|아침|오전|오후|밤|새벽|낮|이전|이후|전|후|기준))|$)(?!씩)",
                        Dates::dayOfMonth)
                .addNumber(
                        "snrt",
                        "\\b(?<d>[12]?\\d|3[01])(?:st|nd|rd|th) (?:day )?(?:of|in) (?:every|each|the) month\\b",
                        Dates::dayOfMonth)
                .addNumber(
                        "~-",
                        "(?<![\\d,.~-])(?<m1>\\d{1,2})\\s?[~-]\\s?(?<m>\\d{1,2})월(?!\\s?\\d{1,2}일|드)",
                        Dates::isoDate)
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
                // a plural behind it is not counted by it: "in spring 2023 sales rose", "In 2022 complaints fell"
                .add(
                        "12",
                        "(?=(?:199|20[0-3])\\d[ ,.;:)])(?:(?<=\\b(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter|[Mm]id|[Ee]arly|[Ll]ate)(?: of)? )(?<y>(?:199|20[0-3])\\d)(?![.,]\\d)"
                                + "|(?<=(?:^|[.!?:\\n] |\\n)(?:In|Since|By|During|Until|From) )(?<y2>(?:199|20[0-3])\\d)(?= (?:[a-z]{2,12} )?[a-z]{2,15}s (?:were|was|had|have|has|rose|fell|grew|went|came|stood|[a-z]{3,12}ed)\\b))",
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
        String year = Groups.of(matcher, "y") + Groups.of(matcher, "y2");
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

    /** "The 2020/21 season" is that of two years. */
    private static String season(Matcher matcher) {
        int year = Integer.parseInt(Groups.of(matcher, "y"));
        boolean next = (year + 1) % 100 == Integer.parseInt(Groups.of(matcher, "to"));
        return next ? year + "~" + (year + 1) : "";
    }

    /** "18학번" entered a university in 2018, "98학번" in 1998. */
    private static String entrance(Matcher matcher) {
        String year = Groups.of(matcher, "yy");
        return (Integer.parseInt(year) < FIRST_OF_LAST_CENTURY ? "20" : "19") + year;
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
                : LAST_QUARTER.contains(name.toLowerCase(Locale.ROOT))
                        ? ORDINALS.size()
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
