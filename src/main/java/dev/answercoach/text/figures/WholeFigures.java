package dev.answercoach.text.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads figures that are one expression, number and unit together: 24/7, 1/3, 사흘, 절반, 1st place. */
final class WholeFigures {
    private static final Pattern FRACTION = Pattern.compile(
            "(?<a>\\d{1,4}+(?:\\.\\d{1,3})?+)(?: ?/ ?|분의 ?|:)(?<b>\\d{1,4}+(?:\\.\\d{1,3})?+)(?![\\d/:]|,\\d)");
    private static final Pattern HALVES = Pattern.compile("50 ?(?:[/:]|대) ?50(?![\\d%])|5 ?(?::|대) ?5(?![\\d.%:])");
    private static final Pattern DURATION = Pattern.compile(
            "(?<a>\\d{1,3}+):(?<b>[0-5]\\d)(?![\\d:])(?: ?(?:(?<minutes>min(?:ute)?s?|분)|(?<hours>hours?|시간))(?![a-z]))?");
    private static final Pattern FROM_MINUTES =
            Pattern.compile("(?:min|minutes|sec|seconds|\\d ?s|분|초) ?(?:->|→|to) ?$");
    private static final int NEAR = 16;
    private static final Pattern DAY_AND_NIGHT = Pattern.compile("24/7(?![\\d/])");
    private static final Pattern FIXED = Pattern.compile(
            "(?<word>격주|격일|격월|격년|이틀|사흘|나흘|닷새|엿새|열흘|보름|하루(?= ?(?:만에|로(?![가-힣])|동안|안에|내에|이내|치|반(?!복|영|대|면|응|드|납|기|품|경|전)))|반년|반 ?시간|절반|이레|여드레|아흐레)(?:[간치](?![가-힣]))?");
    private static final String STARTS = "격이사나닷엿열보하반절여아";
    private static final Pattern HALF_LEFT = Pattern.compile(
            "(?<=의 )반(?=[을은이도](?![가-힣]))|반(?:(?:으로|으로만)(?![가-힣])|(?= ?(?:이상|넘게|남짓|가까이|가까운|[이을] 넘|도 안 되|도 채)))");
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
        if (next == '대') {
            return fixed(HALVES, at, BigDecimal.valueOf(50), share("%"), "");
        }
        return AFTER_ORDINAL.indexOf(next) >= 0 ? EnglishOrdinals.at(text, at) : Optional.empty();
    }

    /** One that starts with a syllable. */
    Optional<Figure> hangul(int at) {
        if (STARTS.indexOf(text.charAt(at)) < 0) {
            return Optional.empty();
        }
        Matcher fixed = from(FIXED, at);
        boolean halfDay = fixed.lookingAt() && text.startsWith(" 반", fixed.end());
        if (fixed.lookingAt() && (halfDay || UnitTails.follow(text, fixed.end()))) {
            return Optional.of(fixedWord(at, fixed.end(), fixed.group("word")));
        }
        Matcher half = from(HALF_LEFT, at);
        return half.lookingAt()
                ? Optional.of(Figure.fixed(at, at + 1, BigDecimal.valueOf(50), share("%"), ""))
                : Optional.empty();
    }

    private static Figure fixedWord(int start, int end, String word) {
        int days = List.of("하루", "이틀", "사흘", "나흘", "닷새", "엿새").indexOf(word) + 1;
        if (days > 0) {
            return Figure.fixed(start, end, BigDecimal.valueOf(days), seconds(86_400), "");
        }
        return switch (word) {
            case "격일" -> Figure.fixed(start, end, BigDecimal.valueOf(2), seconds(86_400), "");
            case "격주" -> Figure.fixed(start, end, BigDecimal.valueOf(14), seconds(86_400), "");
            case "격월" -> Figure.fixed(start, end, BigDecimal.valueOf(2), months(), "");
            case "격년" -> Figure.fixed(start, end, BigDecimal.valueOf(24), months(), "");
            case "열흘" -> Figure.fixed(start, end, BigDecimal.TEN, seconds(86_400), "");
            case "보름" -> Figure.fixed(start, end, BigDecimal.valueOf(15), seconds(86_400), "");
            case "이레" -> Figure.fixed(start, end, BigDecimal.valueOf(7), seconds(86_400), "");
            case "여드레" -> Figure.fixed(start, end, BigDecimal.valueOf(8), seconds(86_400), "");
            case "아흐레" -> Figure.fixed(start, end, BigDecimal.valueOf(9), seconds(86_400), "");
            case "반 시간", "반시간" -> Figure.fixed(start, end, BigDecimal.valueOf(30), seconds(60), "");
            case "반년" -> Figure.fixed(start, end, BigDecimal.valueOf(6), months(), "");
            default -> Figure.fixed(start, end, BigDecimal.valueOf(50), share("%"), "");
        };
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

    private Optional<Figure> fraction(int at) {
        Matcher fraction = from(FRACTION, at);
        if (!fraction.lookingAt()) {
            return Optional.empty();
        }
        BigDecimal a = new BigDecimal(fraction.group("a"));
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

    private static Unit months() {
        return new Unit("month", Unit.Kind.TIME, BigDecimal.ONE, "");
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
