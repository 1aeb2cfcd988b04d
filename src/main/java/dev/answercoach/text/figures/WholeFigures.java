package dev.answercoach.text.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads figures that are one expression, number and unit together: 24/7, 1/3, 3'40", 1990년대, 1st place. */
final class WholeFigures {
    private static final Pattern FRACTION = Pattern.compile(
            "(?<a>\\d{1,3},000(?=분의)|\\d{1,4}+(?:\\.\\d{1,3})?+)(?: ?/ ?|분의 ?|:| ?대 ?(?=\\d{1,2}(?:으?로 |의 | 비율| 정도)))(?<b>\\d{1,4}+(?:\\.\\d{1,3})?+)(?![\\d/:]|,\\d)");
    private static final Pattern HALVES = Pattern.compile("50 ?(?:[/:]|대) ?50(?![\\d%])|5 ?(?::|대) ?5(?![\\d.%:])");
    private static final Pattern DURATION = Pattern.compile(
            "(?<a>\\d{1,3}+):(?<b>[0-5]\\d)(?![\\d:])(?: ?(?:(?<minutes>min(?:ute)?s?|분)|(?<hours>hours?|시간))(?![a-z]))?");
    /** "3'40\"": minutes and seconds by their marks. */
    private static final Pattern MARKED =
            Pattern.compile("(?<a>\\d{1,2}+)['′] ?(?<b>[0-5]?\\d)(?:[\"″”]|'')(?![A-Za-z0-9])");

    /** "3h20", "3h20m": before a digit no unit ends. */
    private static final Pattern HOURS_AND_MINUTES =
            Pattern.compile("(?<a>\\d{1,3}+)h(?<b>[0-5]\\d)(?:m|min)?(?![A-Za-z0-9])");

    private static final Pattern WEEK_OF_MONTH_IN_DIGITS = Pattern.compile("(?<=월 )(?<n>[1-5])주 ?차(?![가-힣]{3})");

    /** "2인 1조 이상": the crew is as large as its people are, and a bound behind it is theirs. */
    private static final Pattern CREW = Pattern.compile("(?<n>\\d{1,2}+)인 ?(?:1|한) ?조(?!\\d)");

    private static final Pattern HALF_YEARLY = Pattern.compile("6개월(?:마다|에 한 ?번|에 1회)(?![^.!?\\n]{0,40}개월)");

    private static final Pattern DECADE = Pattern.compile("(?<y>(?:19|20)?\\d0)년대(?!비|회|상)");
    /** "30년대" and later ones are of the last century. */
    private static final int FIRST_DECADE = 30;

    private static final Pattern FROM_MINUTES =
            Pattern.compile("(?:min|minutes|sec|seconds|\\d ?s|분|초) ?(?:->|→|to) ?$");
    private static final int NEAR = 16;
    private static final Pattern DAY_AND_NIGHT = Pattern.compile("24/7(?![\\d/])");
    /** What follows the first number of a ratio, and the digits of an English ordinal. */
    private static final String AFTER_RATIO = "/ 분:";

    private static final String AFTER_ORDINAL = "snrt";
    private static final int PLACES = 6;

    private final String text;

    WholeFigures(String text) {
        this.text = text;
    }

    /** One that starts with a digit. */
    Optional<Figure> digits(int at) {
        int end = at;
        while (end < text.length() && (Scripts.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        char next = end < text.length() ? text.charAt(end) : '\n';
        if (AFTER_RATIO.indexOf(next) >= 0) {
            return fixed(DAY_AND_NIGHT, at, BigDecimal.valueOf(86_400), seconds(1), "day")
                    .or(() -> duration(at))
                    .or(() -> fixed(HALVES, at, BigDecimal.valueOf(50), share("%"), ""))
                    .or(() -> fraction(at));
        }
        if (next == '주') {
            Matcher week = from(WEEK_OF_MONTH_IN_DIGITS, at);
            return week.lookingAt()
                    ? Optional.of(Figure.fixed(
                            at, week.end(), new BigDecimal(week.group("n")), EnglishWholes.WEEK_OF_MONTH, ""))
                    : Optional.empty();
        }
        if (next == '개') {
            Matcher halfYearly = from(HALF_YEARLY, at);
            return halfYearly.lookingAt() ? Optional.of(EnglishWholes.halfYearly(halfYearly)) : Optional.empty();
        }
        if (next == '인') {
            Matcher crew = from(CREW, at);
            return crew.lookingAt()
                    ? Optional.of(Figure.fixed(at, crew.end(), new BigDecimal(crew.group("n")), People.UNIT, ""))
                    : Optional.empty();
        }
        if (next == '년') {
            return decade(at);
        }
        if (next == 'h') {
            return hoursAndMinutes(at);
        }
        if (next == '\'' || next == '′') {
            return marked(at);
        }
        if (next == '대') {
            return fixed(HALVES, at, BigDecimal.valueOf(50), share("%"), "").or(() -> fraction(at));
        }
        if (next == ',' && text.startsWith("000분의", end + 1)) {
            return fraction(at);
        }
        return AFTER_ORDINAL.indexOf(next) >= 0 ? EnglishOrdinals.at(text, at) : Optional.empty();
    }

    /** "6:30 min", "1:15 hours"; without a unit it is one as the end of a step from minutes. */
    private Optional<Figure> duration(int at) {
        Matcher duration = from(DURATION, at);
        if (!duration.lookingAt()) {
            return Optional.empty();
        }
        boolean told = duration.group("hours") != null || duration.group("minutes") != null;
        boolean step =
                FROM_MINUTES.matcher(text.substring(Math.max(0, at - NEAR), at)).find();
        if (!told && !step) {
            return Optional.empty();
        }
        long factor = duration.group("hours") == null ? 1 : 60;
        long value = 60L * Integer.parseInt(duration.group("a")) + Integer.parseInt(duration.group("b"));
        return Optional.of(Figure.fixed(at, duration.end(), BigDecimal.valueOf(value * factor), seconds(1), ""));
    }

    /** "1980년대", "80년대": the year that a decade begins with. */
    private Optional<Figure> decade(int at) {
        Matcher decade = from(DECADE, at);
        if (!decade.lookingAt()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(decade.group("y"));
        int full = year >= 100 ? year : year >= FIRST_DECADE ? 1900 + year : 2000 + year;
        return Optional.of(Figure.fixed(at, decade.end(), BigDecimal.valueOf(full), Unit.WHOLE, ""));
    }

    private Optional<Figure> hoursAndMinutes(int at) {
        Matcher written = from(HOURS_AND_MINUTES, at);
        if (!written.lookingAt()) {
            return Optional.empty();
        }
        long minutes = 60L * Integer.parseInt(written.group("a")) + Integer.parseInt(written.group("b"));
        return Optional.of(Figure.fixed(at, written.end(), BigDecimal.valueOf(minutes), seconds(60), ""));
    }

    private Optional<Figure> marked(int at) {
        Matcher marked = from(MARKED, at);
        if (!marked.lookingAt()) {
            return Optional.empty();
        }
        long value = 60L * Integer.parseInt(marked.group("a")) + Integer.parseInt(marked.group("b"));
        return Optional.of(Figure.fixed(at, marked.end(), BigDecimal.valueOf(value), seconds(1), ""));
    }

    private Optional<Figure> fraction(int at) {
        Matcher fraction = from(FRACTION, at);
        if (!fraction.lookingAt()) {
            return Optional.empty();
        }
        BigDecimal a = new BigDecimal(fraction.group("a").replace(",", ""));
        BigDecimal b = new BigDecimal(fraction.group("b"));
        boolean korean = fraction.group().contains("분의");
        BigDecimal divisor = korean ? a : b;
        if (divisor.signum() == 0 || isPartOfCount(fraction, b)) {
            return Optional.empty();
        }
        BigDecimal value = (korean ? b : a).divide(divisor, PLACES, RoundingMode.HALF_UP);
        return Optional.of(Figure.fixed(at, fraction.end(), value, Unit.WHOLE, ""));
    }

    /** "47/310개" is a count beside its whole and no ratio; "1/3개" is one. */
    private boolean isPartOfCount(Matcher fraction, BigDecimal whole) {
        return whole.compareTo(BigDecimal.TEN) > 0
                && fraction.group().indexOf('/') > 0
                && Units.table()
                        .at(text, fraction.end())
                        .filter(unit -> unit.unit().kind() == Unit.Kind.COUNTER)
                        .isPresent();
    }

    private Optional<Figure> fixed(Pattern pattern, int at, BigDecimal value, Unit unit, String per) {
        Matcher matcher = from(pattern, at);
        return matcher.lookingAt() ? Optional.of(Figure.fixed(at, matcher.end(), value, unit, per)) : Optional.empty();
    }

    private static Unit seconds(long factor) {
        return new Unit("s", Unit.Kind.TIME, BigDecimal.valueOf(factor), "");
    }

    private static Unit share(String name) {
        return new Unit(name, Unit.Kind.SHARE, BigDecimal.ONE, "");
    }

    private Matcher from(Pattern pattern, int at) {
        return pattern.matcher(text)
                .region(at, text.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }
}
