package dev.answercoach.text.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a figure is taken over: "초당 1,000건", "월 200건", "일주일에 3번", "30 tickets a month", "1,000건/초". */
final class Rates {
    private static final Pattern BEFORE = Pattern.compile(
            "(?<![가-힣\\d])(?<!(?:첫|지난|이번|다음|그|마지막|째) )(?<p>초당|시속|초속|분속|해마다|날마다|달마다|한 해|분당|시간당|하루 ?평균|하루에만|하루에|하루|일 ?평균|월 ?평균|주 ?평균|연 ?평균|매일|매시간|매초|매분|매주|매월|매달|매년|주당|월간|연간|일간|주간|분기당|분기별|분기마다|분기|월|일|주|연"
                    + "|(?:[건명인대회개편팀곳장쪽권병잔]|달러|사람|과목|문항|가구|세대|좌석|병상|페이지|톤|리터|킬로그램|킬로미터|킬로|미터|kg|km|mL|L|g|평|제곱미터)당) ?(?:(?:평균|최고|최대|무려|총|대략|보통|약) )?$");
    /** "하루 주문 4만 건", "월 매출 1,500만 원": what is counted stands between the period and the number. */
    private static final Pattern BEFORE_NOUN = Pattern.compile(
            "(?<![가-힣\\d])(?<!(?:첫|지난|이번|다음|그|마지막|째) )(?:(?<p>하루|일(?= (?:평균|최대|최고|매출|생산|방문|이용|거래|처리|주문|판매))|월|연|연간|월간|매월|매달|매년|매일|한 달|한 해|[건인]당|1인당)(?: |(?=매출|수익|예산|이용|방문|거래|생산|판매))(?:평균 |최대 |최고 |총 |신규 |누적 )?"
                    + "(?!동안|만에|안에|사이|이상|이내|이하|내내|종일|정도|가량|남짓|넘게|앞서|미만|에만|[가-힣]{1,4}(?:[였었했]|던|는데|지만|면서))[가-힣]{2,6}(?: 시간)?[가은는이도을를]?) (?:평균 |약 |최대 |총 |무려 |각각 )?$");

    private static final Pattern AFTER = Pattern.compile(
            "(?: ?/ ?(?:인 ?[·/]? ?)?(?<p>seconds?|sec|s|minutes?|min|hours?|hr|h|days?|weeks?|months?|mo|years?|yr|초|분|시간|시(?=$|[^가-힣])|일|주|월|년)"
                    + "|(?: per | an? | each | every | ?/ ?|-per-|-an?-)(?<word>second|minute|hour|day|week|month|quarter|year|user|person|head|customer|patient|student|employee|visitor|request|order|ticket|case|call|server|device|member|episode|video|page|team|household|tonne|ton|litre|liter|kilo)"
                    + "| (?<adverb>daily|weekly|monthly|annually|yearly|hourly)|(?<=-hour) (?<span>week))(?![A-Za-z0-9])");
    /** "45 samples a day": the noun, which no list knows, stands between the number and what it is taken over. */
    private static final Pattern AFTER_NOUN = Pattern.compile(
            "(?: (?!(?:for|in|within|over|after|before|on|at|to|of|by|from|during|until|and|or|than|with|as|was|were|is|are|took|takes|lasted|per|a|an|each|every) )[a-z][a-z-]{1,20}){1,2}+"
                    + "(?:(?: per | an? | each | every )(?<word>second|minute|hour|day|week|month|quarter|year)| (?<adverb>daily|weekly|monthly|yearly|hourly))(?![A-Za-z0-9])");

    private static final Pattern OVER =
            Pattern.compile("(?:당|에|마다|이면)? ?(?:[가-힣]{1,8}[이가은는도] )?(?:평균 |약 |총 |보통 |대략 |평균적으로 |최대 )?");
    private static final Pattern OVER_WITH_PARTICLE = Pattern.compile(
            "(?:당|에|마다|이면) ?(?:(?<= )(?!걸쳐|한해|한하|비해|대해|대한|이르|달하|이어)[가-힣]{1,8} |[가-힣]{1,8}[이가은는도] )?(?:평균 |약 |총 |보통 |대략 |평균적으로 |최대 )?");
    private static final Pattern EACH = Pattern.compile("당[가-힣 ]{0,11}+");
    private static final Pattern ONE_TAKES = Pattern.compile("에 ?(?:평균 |약 |최대 )?");
    /** How the periods of {@link #BEFORE} end. */
    private static final String LAST_LETTERS = "당속다해균에만루일간초분주월달년연별기고대려총략통약";

    /** What is measured "주간" is so by day, and not in a week. */
    private static final Set<String> STATES = Set.of("도", "℃", "℉", "lux", "dB");

    /** "하루 24시간" is the whole day and no rate. */
    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);

    private static final Pattern OPENED_BEFORE =
            Pattern.compile("(?:문을|새로|처음|함께|직접|제가|가게를|매장을|식당을|학원을|카페를|지점을|전시를|행사를|강좌를|모임을|축제를|교실을|안에|앞에|옆에|근처에) $");
    private static final int REACH = 12;
    private static final int NOUN_REACH = 22;
    /** Which of several something is, or how large: there are not so many of it in a month. */
    private static final Set<String> UNRATED =
            Set.of("등급", "급", "위", "등", "층", "학년", "기", "세", "호봉", "번째", "평", "m²", "석", "칸", "호점", "주년");

    private Rates() {}

    static List<Figure> apply(List<Figure> figures, String text) {
        List<Figure> rated = new ArrayList<>(figures.size());
        int floor = 0;
        List<Figure> joined = Neighbours.joined(figures, (first, second) -> over(first, second, text));
        for (int i = 0; i < joined.size(); i++) {
            Figure before = before(joined.get(i), text, floor);
            Figure both = after(before, text);
            boolean apart =
                    i + 1 == joined.size() || both.end() <= joined.get(i + 1).start();
            rated.add(apart ? both : before);
            floor = rated.get(i).end();
        }
        return rated;
    }

    private static Optional<Figure> over(Figure period, Figure figure, String text) {
        return periodOf(period, figure, text)
                .map(per -> figure.per(per).spanning(period.start(), figure.end()))
                .map(rate -> rate.bound() == Quantity.Bound.EXACT ? rate.bounded(period.bound()) : rate);
    }

    private static Figure before(Figure figure, String text, int floor) {
        int from = Math.max(floor, figure.start() - REACH);
        if (from >= figure.start()) {
            return figure;
        }
        if (!mayEndPeriod(text, figure.start())) {
            return beforeNoun(figure, text, floor);
        }
        Matcher matcher = BEFORE.matcher(text).region(from, figure.start()).useTransparentBounds(true);
        if (!matcher.find()) {
            return beforeNoun(figure, text, floor);
        }
        String per = RatePeriods.of(matcher.group("p"));
        if (STATES.contains(figure.unit().name())
                || (per.equals("year")
                        && (UNRATED.contains(figure.unit().name()) || isOpened(text, matcher.start())))) {
            return figure;
        }
        boolean whole = per.equals("day")
                && figure.unit().name().equals("s")
                && figure.highCanonical().compareTo(SECONDS_A_DAY) >= 0;
        return whole ? figure : figure.per(per).spanning(matcher.start(), figure.end());
    }

    /** "문을 연 세 곳", "새로 연 두 매장": 연 is what was opened, and no year. */
    private static boolean isOpened(String text, int at) {
        return text.charAt(at) == '연'
                && OPENED_BEFORE
                        .matcher(text.substring(Math.max(0, at - REACH), at))
                        .find();
    }

    private static boolean mayNamePeriod(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if ("하일월연매한건인".indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static Figure beforeNoun(Figure figure, String text, int floor) {
        boolean counted = figure.unit().kind() == Unit.Kind.COUNTER
                || figure.unit().kind() == Unit.Kind.MONEY
                || figure.unit().kind() == Unit.Kind.TIME;
        int from = Math.max(floor, figure.start() - NOUN_REACH);
        if (!counted
                || !mayNamePeriod(text, from, figure.start())
                || !figure.per().isEmpty()
                || from >= figure.start()
                || text.charAt(figure.start() - 1) != ' ') {
            return figure;
        }
        Matcher matcher = BEFORE_NOUN.matcher(text).region(from, figure.start()).useTransparentBounds(true);
        boolean found = matcher.find()
                && (figure.unit().kind() != Unit.Kind.TIME || matcher.group("p").endsWith("당"))
                && !UNRATED.contains(figure.unit().name());
        return found ? figure.per(RatePeriods.of(matcher.group("p").replace("1", ""))) : figure;
    }

    private static boolean mayEndPeriod(String text, int at) {
        int last = text.charAt(at - 1) == ' ' ? at - 2 : at - 1;
        return last >= 0 && LAST_LETTERS.indexOf(text.charAt(last)) >= 0;
    }

    private static Figure after(Figure figure, String text) {
        if (figure.unit().name().equals("배")
                || figure.end() >= text.length()
                || " /-".indexOf(text.charAt(figure.end())) < 0) {
            return figure;
        }
        Matcher matcher =
                AFTER.matcher(text).region(figure.end(), text.length()).useTransparentBounds(true);
        if (figure.isBare() && !matcher.lookingAt()) {
            return afterNoun(figure, text);
        }
        if (!matcher.lookingAt() || (matcher.group("p") != null && !UnitTails.follow(text, matcher.end()))) {
            return figure;
        }
        Figure rate = figure.per(RatePeriods.of(word(matcher))).spanning(figure.start(), matcher.end());
        if (matcher.region(rate.end(), text.length()).lookingAt()) {
            // "per person per hour": the time is what counts.
            String time = RatePeriods.of(word(matcher));
            return rate.per(Period.isTime(time) ? time : rate.per()).spanning(rate.start(), matcher.end());
        }
        return rate;
    }

    private static String word(Matcher matcher) {
        return Optional.ofNullable(matcher.group("p"))
                .or(() -> Optional.ofNullable(matcher.group("word")))
                .or(() -> Optional.ofNullable(matcher.group("span")))
                .orElseGet(() -> matcher.group("adverb"));
    }

    private static Figure afterNoun(Figure figure, String text) {
        Matcher matcher =
                AFTER_NOUN.matcher(text).region(figure.end(), text.length()).useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return figure;
        }
        String word = Optional.ofNullable(matcher.group("word")).orElseGet(() -> matcher.group("adverb"));
        return figure.per(RatePeriods.of(word)).spanning(figure.start(), matcher.end());
    }

    /** The period that one figure gives the next: the "1일" of "1일 3회", the "한 달" of "한 달에 30건". */
    private static Optional<String> periodOf(Figure period, Figure figure, String text) {
        if (figure.start() - period.end() > REACH
                || period.isRange()
                || period.low().compareTo(BigDecimal.ONE) != 0
                || UNRATED.contains(figure.unit().name())
                || (figure.isBare() && period.unit().kind() != Unit.Kind.MEASURE)) {
            return Optional.empty();
        }
        String between = text.substring(period.end(), figure.start());
        String name = period.unit().name();
        if (period.unit().kind() != Unit.Kind.TIME && isEach(period, figure, between, text)) {
            String measured =
                    period.unit().kind() == Unit.Kind.MEASURE ? Units.table().symbol(period.unit()) : name;
            return Optional.of(timeWithin(between).orElse(measured));
        }
        if (period.unit().kind() != Unit.Kind.TIME
                || (period.bound() != Quantity.Bound.EXACT && !isBoundAhead(period, text))) {
            return Optional.empty();
        }
        Optional<String> unit = timePeriod(period);
        if (text.charAt(period.end() - 1) == '간' && period.unit().name().equals("month")) {
            return Optional.empty();
        }
        boolean day = unit.equals(Optional.of("day")) || unit.equals(Optional.of("month"));
        Pattern link = day
                        && (figure.unit().kind() == Unit.Kind.COUNTER
                                || figure.unit().kind() == Unit.Kind.MONEY)
                ? OVER
                : OVER_WITH_PARTICLE;
        return link.matcher(between).matches() ? unit : Optional.empty();
    }

    /** "1인당 시간당 62건": of two periods the time is what counts. */
    private static Optional<String> timeWithin(String between) {
        Matcher time = BEFORE.matcher(between);
        return time.find() ? Optional.of(RatePeriods.of(time.group("p"))).filter(Period::isTime) : Optional.empty();
    }

    /** "1인당 2만 원", "1인 2만 원", "한 건에 25분": what one of something costs or takes. */
    private static boolean isEach(Figure one, Figure figure, String between, String text) {
        boolean costs = figure.unit().kind() == Unit.Kind.MONEY || figure.unit().kind() == Unit.Kind.TIME;
        boolean countable = one.unit().kind() == Unit.Kind.COUNTER
                || one.unit().kind() == Unit.Kind.MONEY
                || one.unit().kind() == Unit.Kind.LITERAL
                || one.unit().kind() == Unit.Kind.MEASURE;
        return countable
                && one.bound() == Quantity.Bound.EXACT
                && (EACH.matcher(between).matches()
                        || (costs && ONE_TAKES.matcher(between).matches())
                        || (costs && between.equals(" ") && text.charAt(one.end() - 1) == '인'));
    }

    /** "많아야 일주일에 두 번": the bound stands before the period, but is the figure's. */
    private static boolean isBoundAhead(Figure period, String text) {
        return "이상하만내정도과".indexOf(text.charAt(period.end() - 1)) < 0;
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
}
