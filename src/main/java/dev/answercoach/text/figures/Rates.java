package dev.answercoach.text.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a figure is taken over: "초당 1,000건", "월 200건", "일주일에 3번", "30 tickets a month", "1,000건/초". */
final class Rates {
    private static final Pattern BEFORE = Pattern.compile(
            "(?<![가-힣\\d])(?<p>초당|해마다|날마다|달마다|한 해|분당|시간당|하루 ?평균|하루에만|하루에|하루|일 ?평균|월 ?평균|주 ?평균|연 ?평균|매일|매시간|매초|매분|매주|매월|매달|매년|주당|월간|연간|일간|주간|월|일|주|연"
                    + "|[건명인대회개]당) ?(?:평균 )?$");
    private static final Pattern AFTER = Pattern.compile(
            "(?: ?/ ?(?<p>seconds?|sec|s|minutes?|min|hours?|hr|h|days?|weeks?|months?|mo|years?|yr|초|분|시간|일|주|월|년)"
                    + "|(?: per | an? | each | every | ?/ ?|-per-|-an?-)(?<word>second|minute|hour|day|week|month|year|user|person|request|server|order|member)"
                    + "| (?<adverb>daily|weekly|monthly|annually|yearly|hourly))(?![A-Za-z0-9])");
    /** "45 samples a day": the noun, which no list knows, stands between the number and what it is taken over. */
    private static final Pattern AFTER_NOUN = Pattern.compile(
            "(?: (?!(?:for|in|within|over|after|before|on|at|to|of|by|from|during|until|and|or|than|with|as|was|were|is|are|took|takes|lasted|per|a|an|each|every) )[a-z][a-z-]{1,20}){1,2}+"
                    + "(?:(?: per | an? | each | every )(?<word>second|minute|hour|day|week|month|quarter|year)| (?<adverb>daily|weekly|monthly|yearly|hourly))(?![A-Za-z0-9])");

    private static final Pattern OVER = Pattern.compile("(?:당|에|마다)? ?(?:평균 |약 |총 )?");
    private static final Pattern OVER_WITH_PARTICLE = Pattern.compile("(?:당|에|마다) ?(?:평균 |약 |총 )?");
    private static final int REACH = 10;

    private static final Map<String, String> PERIODS = Map.ofEntries(
            Map.entry("초", "s"),
            Map.entry("s", "s"),
            Map.entry("분", "min"),
            Map.entry("min", "min"),
            Map.entry("시간", "hour"),
            Map.entry("h", "hour"),
            Map.entry("하루", "day"),
            Map.entry("일", "day"),
            Map.entry("d", "day"),
            Map.entry("주", "week"),
            Map.entry("w", "week"),
            Map.entry("월", "month"),
            Map.entry("달", "month"),
            Map.entry("mo", "month"),
            Map.entry("연", "year"),
            Map.entry("해마다", "year"),
            Map.entry("날마다", "day"),
            Map.entry("달마다", "month"),
            Map.entry("한 해", "year"),
            Map.entry("년", "year"),
            Map.entry("y", "year"),
            Map.entry("a", "year"),
            Map.entry("user", "명"),
            Map.entry("person", "명"),
            Map.entry("member", "명"),
            Map.entry("인", "명"),
            Map.entry("명", "명"),
            Map.entry("request", "건"),
            Map.entry("order", "건"),
            Map.entry("건", "건"),
            Map.entry("server", "대"),
            Map.entry("대", "대"),
            Map.entry("회", "회"),
            Map.entry("개", "개"));

    private Rates() {}

    static List<Figure> apply(List<Figure> figures, String text) {
        List<Figure> rated = new ArrayList<>(figures.size());
        int floor = 0;
        for (Figure figure : Neighbours.joined(figures, (first, second) -> over(first, second, text))) {
            Figure both = after(before(figure, text, floor), text);
            rated.add(both);
            floor = both.end();
        }
        return rated;
    }

    private static Optional<Figure> over(Figure period, Figure figure, String text) {
        return periodOf(period, figure, text).map(per -> figure.per(per).spanning(period.start(), figure.end()));
    }

    private static Figure before(Figure figure, String text, int floor) {
        int from = Math.max(floor, figure.start() - REACH);
        Matcher matcher = BEFORE.matcher(text).region(from, figure.start()).useTransparentBounds(true);
        if (!matcher.find()) {
            return figure;
        }
        return figure.per(period(matcher.group("p"))).spanning(matcher.start(), figure.end());
    }

    private static Figure after(Figure figure, String text) {
        Matcher matcher =
                AFTER.matcher(text).region(figure.end(), text.length()).useTransparentBounds(true);
        if (figure.isBare() && !matcher.lookingAt()) {
            return afterNoun(figure, text);
        }
        if (!matcher.lookingAt() || (matcher.group("p") != null && !UnitTails.follow(text, matcher.end()))) {
            return figure;
        }
        String word = Optional.ofNullable(matcher.group("p"))
                .or(() -> Optional.ofNullable(matcher.group("word")))
                .orElseGet(() -> matcher.group("adverb"));
        return figure.per(period(word)).spanning(figure.start(), matcher.end());
    }

    private static Figure afterNoun(Figure figure, String text) {
        Matcher matcher =
                AFTER_NOUN.matcher(text).region(figure.end(), text.length()).useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return figure;
        }
        String word = Optional.ofNullable(matcher.group("word")).orElseGet(() -> matcher.group("adverb"));
        return figure.per(period(word)).spanning(figure.start(), matcher.end());
    }

    /** The period that one figure gives the next: the "1일" of "1일 3회", the "한 달" of "한 달에 30건". */
    private static Optional<String> periodOf(Figure period, Figure figure, String text) {
        if (figure.start() - period.end() > REACH
                || period.isRange()
                || period.low().compareTo(BigDecimal.ONE) != 0
                || figure.isBare()) {
            return Optional.empty();
        }
        String between = text.substring(period.end(), figure.start());
        String name = period.unit().name();
        boolean person = name.equals("명") && between.startsWith("당");
        if (person) {
            return Optional.of("명");
        }
        if (period.unit().kind() != Unit.Kind.TIME || period.bound() != Quantity.Bound.EXACT) {
            return Optional.empty();
        }
        Optional<String> unit = timePeriod(period);
        boolean day = unit.equals(Optional.of("day")) || unit.equals(Optional.of("month"));
        Pattern link = day && figure.unit().kind() == Unit.Kind.COUNTER ? OVER : OVER_WITH_PARTICLE;
        return link.matcher(between).matches() ? unit : Optional.empty();
    }

    private static Optional<String> timePeriod(Figure period) {
        String seconds = Figure.plain(period.lowCanonical());
        if (period.unit().name().equals("month")) {
            return seconds.equals("1")
                    ? Optional.of("month")
                    : seconds.equals("12") ? Optional.of("year") : Optional.empty();
        }
        return Optional.ofNullable(Map.of("1", "s", "60", "min", "3600", "hour", "86400", "day", "604800", "week")
                .get(seconds));
    }

    private static String period(String written) {
        String word = written.toLowerCase(Locale.ROOT)
                .replace("평균", "")
                .replace("매", "")
                .replace("당", "")
                .replace("에만", "")
                .replaceFirst("(?:에|간)$", "")
                .strip();
        if (word.equals("시")) {
            return "hour";
        }
        String exact = PERIODS.get(word);
        if (exact != null) {
            return exact;
        }
        String stem = word.startsWith("mi") ? "min" : word.startsWith("mo") ? "mo" : word.substring(0, 1);
        return PERIODS.getOrDefault(stem, "");
    }
}
