package dev.answercoach.text.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How times of the day are written, and the ISO time that each is. */
final class ClockTimes {
    private static final String HALF_OF_DAY = "(?:(?<half>오전|오후|새벽|아침|저녁|밤|낮) ?)";
    private static final String DAY_STARTS = "오새아저밤낮";
    private static final String MERIDIEM = "(?: ?(?<half>[ap]\\.m\\.?|[ap]m|[AP]M|[AP]\\.M\\.)(?![A-Za-z]))";
    private static final String AFTER_HOUR =
            "(?=[^가-힣]|$|대(?![가-힣]{2}|회)|대(?=였|이었|입니|인데|에[는도서만]|부터|까지|보다|[로가]는)|[에부까경쯤로를는은이가정전였와과도만마무면께라야죠예]|나(?!리오)|의(?!회|원)|즈음|보다|던|입니|인데|이?었|인 )";

    private static final String MINUTES =
            "(?:\\s?(?<min>\\d{1,2}|[이삼사오]?십[일이삼사오육칠팔구]?|오) ?분|\\s?(?<thirty>반)(?=[^가-힣]|$|에|까지|부터|이|경|쯤|은|을))?";
    private static final String HOUR = "(?<![\\d.,:])(?<h>\\d{1,2})시" + MINUTES + AFTER_HOUR;
    private static final String HOURS_FROM_TO =
            "(?<![\\d.,:])(?<h1>\\d{1,2})시?\\s?[~-]\\s?(?<h>\\d{1,2})시" + MINUTES + AFTER_HOUR;

    private static final String ENGLISH_HOUR =
            "1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
    private static final String ENGLISH_STARTS = "1-9otfsen";
    private static final String IN_THE =
            ",? (?:(?:o'clock|sharp),? )?(?:in the|at|every) (?<half>morning|afternoon|evening|night)(?![a-z])";
    /** After "every night at 11" comes no noun that the number could count. */
    private static final String NO_NOUN =
            "(?![\\w%:]|[.,]\\d| (?!(?:and|to|until|till|so|which|when|while|but|or|we|they|for|with|before|after|the|every|on|as|she|he|it|sharp|in)(?![a-z]))[a-z])";

    /** Cheap to test before what must look back. */
    private static final String HOUR_HERE = "(?<= )(?=(?:" + ENGLISH_HOUR + ")\\b)";

    private static final String PART_OF_DAY_BEFORE = HOUR_HERE
            + "(?<=\\b(?:[Ee]very|[Ee]ach|[Tt]hat|[Ii]n the) (?<half>night|morning|evening|afternoon),? (?:at|between|from|by|until|around|before|after) )";
    private static final String DAY_BEFORE = HOUR_HERE
            + "(?<=\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|[Ww]eekdays?|[Ee]very day|daily) (?:at|by) )";

    private static final Pattern OTHER_DAY = Pattern.compile("[.!?\\n]|오전|새벽|아침|밤|다음 ?날|익일|이튿날");
    private static final Pattern HOUR_ONLY = Pattern.compile("(?:\\d{1,2}|열한|열두|열|한|두|세|네|다섯|여섯|일곱|여덟|아홉) ?시.{0,5}");
    private static final Pattern IN_AFTERNOON = Pattern.compile("(?:오후|저녁).*");
    private static final int FAR = 40;

    /** "11 min -> 6:30" goes on in minutes. */
    private static final String LASTING =
            "(?<!(?:min|minutes|sec|seconds|[0-9] ?s|분|초) ?(?:->|→|to) ?[0-9]{1,2}:[0-9]{2})";

    private static final List<String> NATIVE_HOURS =
            List.of("한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열", "열한", "열두");
    private static final List<String> ENGLISH_HOURS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Set<String> AFTER_NOON = Set.of("오후", "저녁", "낮", "afternoon", "evening");
    private static final int NOON = 12;
    private static final int EVENING = 18;
    private static final int HOURS = 24;
    private static final int LAST_MINUTE = 59;
    private static final int HALF_AN_HOUR = 30;
    private static final int QUARTER = 15;
    private static final Map<String, Integer> SPOKEN_MINUTES =
            Map.of("five", 5, "ten", 10, "twenty", 20, "twenty-five", 25);
    private static final int MINUTES_OF_HOUR = 60;

    private ClockTimes() {}

    /** Adds the ways in which a time of the day is written, each with what reads it; an empty value is no time. */
    static Openings<Function<Matcher, String>> add(Openings<Function<Matcher, String>> openings) {
        return openings.add(DAY_STARTS, HALF_OF_DAY + HOURS_FROM_TO, ClockTimes::isoTime)
                .addNumber("시~-", HOURS_FROM_TO, ClockTimes::isoTime)
                .add(DAY_STARTS, HALF_OF_DAY + HOUR, ClockTimes::isoTime)
                .addNumber("시", HOUR, ClockTimes::isoTime)
                .add(
                        DAY_STARTS,
                        HALF_OF_DAY + "(?<h>열한|열두|열|한|두|세|네|다섯|여섯|일곱|여덟|아홉)\\s?시" + MINUTES + AFTER_HOUR,
                        ClockTimes::isoTime)
                .add(
                        "한두세네다여일아열",
                        "(?<![가-힣])(?<h>열한|열두|열|한|두|세|네|다섯|여섯|일곱|여덟|아홉) 시" + MINUTES
                                + "(?=에|까지|부터|마다|이면|면 |로 |를 |의 |이전|이후| 전| 이전|쯤| 사이|사이| 무렵|경)",
                        ClockTimes::isoTime)
                .addNumber(
                        ":",
                        "(?<![\\d.,:])(?<h>[01]?\\d|2[0-4]):(?<min>[0-5]\\d)(?::[0-5]\\d)?(?![\\d:]| ?(?:min|minutes|분|hours?|시간)(?![a-z가-힣]))"
                                + LASTING + MERIDIEM + "?",
                        ClockTimes::isoTime)
                .addNumber(
                        "atou~-",
                        "(?<![\\d.,:])(?<h1>1[0-2]|[1-9])(?: (?:and|to|or|until|till) | ?[~-] ?)(?<h>1[0-2]|[1-9])"
                                + MERIDIEM,
                        ClockTimes::isoTime)
                .addNumber("apAP", "(?<![\\d.,:])(?<h>1[0-2]|[1-9])" + MERIDIEM, ClockTimes::isoTime)
                .addNumber(
                        ".", "(?<![\\d.,:$€£₩])(?<h>1[0-2]|[1-9])\\.(?<min>[0-5]\\d)" + MERIDIEM, ClockTimes::isoTime)
                .add(
                        "Hh",
                        "\\b[Hh](?<thirty>alf) past (?<h>" + ENGLISH_HOUR + ")\\b(?:" + IN_THE + ")",
                        ClockTimes::isoTime)
                .add(
                        "Hh",
                        "\\b[Hh](?<thirty>alf) past (?<h>" + ENGLISH_HOUR + ")\\b" + MERIDIEM + "?",
                        ClockTimes::isoTime)
                .add(
                        "aqft",
                        "(?=(?:a )?(?:quarter|five|ten|twenty)[ -])(?<=\\b(?:[Aa]t|until|till|before|after|around) )(?:(?:a )?quarter|(?<minutes>five|ten|twenty|twenty-five)(?: minutes)?) (?<quarter>to|past) (?<h>"
                                + ENGLISH_HOUR + ")\\b(?:" + IN_THE + "|" + MERIDIEM.replace("<half>", "<half2>") + "|"
                                + NO_NOUN + ")",
                        ClockTimes::quarter)
                // without a word before it only where what follows makes a clock of it
                .add(
                        "aqft",
                        "(?<![\\w-])(?<!\\b(?:from|between) )(?:(?:a )?quarter|(?<minutes>five|ten|twenty|twenty-five)(?: minutes)?) (?<quarter>to|past) (?<h>"
                                + ENGLISH_HOUR + ")\\b(?:" + IN_THE + "|" + MERIDIEM.replace("<half>", "<half2>")
                                + ")",
                        ClockTimes::quarter)
                .add(
                        ENGLISH_STARTS,
                        "atuo~-",
                        "(?<![\\w.,:])(?<h1>" + ENGLISH_HOUR + ")(?: (?:and|to|until|till|or) | ?[~-] ?)(?<h>"
                                + ENGLISH_HOUR + ")" + IN_THE,
                        ClockTimes::isoTime)
                .add(
                        ENGLISH_STARTS,
                        "osiaet,:-0123456789",
                        "(?<![\\w.,:])(?<h>" + ENGLISH_HOUR + ")(?:[: ](?<min>[0-5]\\d)|[ -](?<thirty>thirty))?"
                                + IN_THE,
                        ClockTimes::isoTime)
                .add(
                        ENGLISH_STARTS,
                        "atu~-",
                        PART_OF_DAY_BEFORE + "(?<h1>" + ENGLISH_HOUR + ")(?: (?:and|to|until|till) | ?[~-] ?)(?<h>"
                                + ENGLISH_HOUR + ")" + NO_NOUN,
                        ClockTimes::isoTime)
                .add(ENGLISH_STARTS, PART_OF_DAY_BEFORE + "(?<h>" + ENGLISH_HOUR + ")" + NO_NOUN, ClockTimes::isoTime)
                .add(ENGLISH_STARTS, DAY_BEFORE + "(?<h>" + ENGLISH_HOUR + ")" + NO_NOUN, ClockTimes::isoTime)
                .add(ENGLISH_STARTS, "o", "(?<![\\w.,:])(?<h>" + ENGLISH_HOUR + ") o'clock\\b", ClockTimes::isoTime)
                .add("자m", "(?:(?<![가-힣])자정(?=[^가-힣]|$|[에부까이을전은도과쯤께]|으로|무렵|넘)|\\bmidnight\\b)", matcher -> "00:00")
                .add("정n", "(?:(?<![가-힣])정오(?=[^가-힣]|$|[에부까이를는도와로쯤께]|무렵)|\\bnoon\\b)", matcher -> "12:00");
    }

    /** "오후 2시였던 마감을 4시로": an hour that nothing else is said of is in the half of the day that was named before. */
    static List<Quantity> inSameHalf(List<Quantity> moments, String folded) {
        List<Quantity> told = new ArrayList<>(moments);
        for (int i = 1; i < told.size(); i++) {
            Quantity before = told.get(i - 1);
            Quantity here = told.get(i);
            int end = before.span().end();
            int start = here.span().start();
            boolean open = start - end <= FAR
                    && !here.isRange()
                    && IN_AFTERNOON.matcher(before.text()).matches()
                    && HOUR_ONLY.matcher(here.text()).matches()
                    && Integer.parseInt(here.low().substring(0, 2)) < NOON
                    && !OTHER_DAY.matcher(folded.substring(end, start)).find();
            if (open) {
                String time = time(
                        Integer.parseInt(here.low().substring(0, 2)) + NOON,
                        Integer.parseInt(here.low().substring(3)));
                told.set(i, new Quantity(here.span(), here.text(), time, time, here.unit(), "", here.bound()));
            }
        }
        return told;
    }

    private static String isoTime(Matcher matcher) {
        int hour = hour(Groups.of(matcher, "h"));
        String minute = Groups.of(matcher, "min");
        int minutes = minute.isEmpty() ? Groups.of(matcher, "thirty").isEmpty() ? 0 : HALF_AN_HOUR : minutes(minute);
        if (hour > HOURS || minutes > LAST_MINUTE) {
            return "";
        }
        String half = Groups.of(matcher, "half");
        String time = time(hourOfDay(hour, half), minutes);
        String first = Groups.of(matcher, "h1");
        if (first.isEmpty()) {
            return time;
        }
        int from = hourOfDay(hour(first), half);
        int to = hourOfDay(hour, from >= NOON && hour < NOON ? "p" : half);
        // "오전 10시~12시" ends at noon, "밤 10시~12시" at midnight.
        to = to == 0 ? isMorning(half) && from > 0 && from < NOON ? NOON : HOURS : to;
        // "22시~07시" ends in the morning after.
        to = from >= EVENING && to <= from ? hour : to;
        return hour(first) <= HOURS && from != to && (from < to || from >= EVENING)
                ? time(from, 0) + "~" + time(to, minutes)
                : "";
    }

    private static boolean isMorning(String half) {
        return half.equals("오전")
                || half.equals("아침")
                || half.toLowerCase(Locale.ROOT).startsWith("a");
    }

    /** "A quarter to six" is 5:45, "ten past six" 6:10. */
    private static String quarter(Matcher matcher) {
        String half = Groups.of(matcher, "half") + Groups.of(matcher, "half2");
        int hour = hourOfDay(hour(Groups.of(matcher, "h")), half);
        boolean past = Groups.of(matcher, "quarter").equals("past");
        int minutes = SPOKEN_MINUTES.getOrDefault(Groups.of(matcher, "minutes"), QUARTER);
        return past ? time(hour, minutes) : time((hour + HOURS - 1) % HOURS, MINUTES_OF_HOUR - minutes);
    }

    /** The minutes in digits or in words: 40, 사십. */
    private static int minutes(String written) {
        return Scripts.isDigit(written.charAt(0))
                ? Integer.parseInt(written)
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
            return Integer.parseInt(written);
        }
        List<String> names = Scripts.isLatin(written.charAt(0)) ? ENGLISH_HOURS : NATIVE_HOURS;
        return names.indexOf(written) + 1;
    }

    private static int hourOfDay(int hour, String half) {
        boolean night = half.equals("밤") || half.equals("night");
        boolean afternoon =
                AFTER_NOON.contains(half) || half.toLowerCase(Locale.ROOT).startsWith("p") || (night && hour > 5);
        if (afternoon && hour < 12) {
            return hour + 12;
        }
        boolean midnight = hour == 12
                && (night
                        || half.equals("오전")
                        || (half.toLowerCase(Locale.ROOT).startsWith("a") && !AFTER_NOON.contains(half)));
        return midnight ? 0 : hour;
    }
}
