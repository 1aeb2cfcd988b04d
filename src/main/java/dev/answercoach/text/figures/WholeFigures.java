package dev.answercoach.text.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads figures that are one expression, number and unit together: 24/7, D-30, 1/3, 사흘, 절반, twice, 1st place. */
final class WholeFigures {
    private static final Pattern FRACTION = Pattern.compile(
            "(?<a>\\d{1,4}+(?:\\.\\d{1,3})?+)(?: ?/ ?|분의 ?|:)(?<b>\\d{1,4}+(?:\\.\\d{1,3})?+)(?![\\d/:]|,\\d)");
    private static final Pattern COUNTDOWN = Pattern.compile("D-(?<days>\\d{1,4}+)(?![\\d-])");
    private static final Pattern DAY_AND_NIGHT = Pattern.compile("24/7(?![\\d/])");
    private static final Pattern FIXED = Pattern.compile(
            "(?<word>이틀|사흘|나흘|닷새|엿새|열흘|보름|하루(?= ?(?:만에|동안|안에|내에|이내|치|반(?!복|영|대|면|응|드|납|기|품|경|전)))|반년|절반)(?:[간치](?![가-힣]))?");
    private static final Pattern HALF_LEFT = Pattern.compile("반(?:으로|으로만)(?![가-힣])");
    private static final Pattern ENGLISH_HALF =
            Pattern.compile("(?i)half(?: (?:an? )(?<of>hour|day|year|month))?(?![A-Za-z-])");
    private static final Pattern NOT_HALF = Pattern.compile("(?i)(?:first|second|latter|other|better|1st|2nd)[ -]$");
    private static final Pattern TWICE = Pattern.compile("(?i)twice(?= (?:a|an|per|each|every) )");
    private static final Pattern MULTIPLIED = Pattern.compile(
            "(?i)(?:twice|doubl(?:ed|ing)|tripl(?:ed|ing)|quadrupl(?:ed|ing)|halv(?:ed|ing))(?![A-Za-z-])");
    private static final Pattern ORDINAL =
            Pattern.compile("(?<n>\\d{1,4}+)(?:st|nd|rd|th)(?: (?<place>place|prize))?(?![A-Za-z0-9])");
    /** "14th" in a ranking; before such a noun it numbers a thing that may also be named in words (my second year). */
    private static final Pattern NUMBERED = Pattern.compile(
            " (?:year|century|centuries|floor|grade|time|semester|quarter|day|week|month|edition|generation)(?![a-z])");

    private static final List<String> ORDINAL_WORDS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final Pattern ORDINAL_WORD = Pattern.compile(
            "(?<word>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?: (?<place>place|prize))?(?![A-Za-z-])");
    private static final Pattern RANKED = Pattern.compile("(?i)(?<![a-z])(?:ranked|placed|finished) (?:in )?$");
    private static final Pattern IN_THE = Pattern.compile("(?i)in the $");
    private static final int PLACES = 6;

    private final String text;

    WholeFigures(String text) {
        this.text = text;
    }

    /** One that starts with a digit. */
    Optional<Figure> digits(int at) {
        return fixed(DAY_AND_NIGHT, at, BigDecimal.valueOf(86_400), seconds(1), "day")
                .or(() -> fraction(at))
                .or(() -> ordinal(at));
    }

    /** One that starts with a Latin letter. */
    Optional<Figure> latin(int at) {
        Matcher countdown = from(COUNTDOWN, at);
        if (countdown.lookingAt()) {
            BigDecimal days = new BigDecimal(countdown.group("days"));
            return Optional.of(Figure.fixed(at, countdown.end(), days, seconds(86_400), ""));
        }
        return englishShare(at).or(() -> ordinalWord(at));
    }

    /** "ranked second", "third prize"; "in the first place" is an idiom. */
    private Optional<Figure> ordinalWord(int at) {
        Matcher ordinal = from(ORDINAL_WORD, at);
        String before = text.substring(Math.max(0, at - 12), at);
        boolean rank = ordinal.lookingAt()
                && (RANKED.matcher(before).find()
                        || (ordinal.group("place") != null
                                && !IN_THE.matcher(before).find()));
        return rank
                ? Optional.of(Figure.fixed(
                        at,
                        ordinal.end(),
                        BigDecimal.valueOf(ORDINAL_WORDS.indexOf(ordinal.group("word")) + 1L),
                        Unit.counter("위"),
                        ""))
                : Optional.empty();
    }

    /** One that starts with a syllable. */
    Optional<Figure> hangul(int at) {
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
            case "열흘" -> Figure.fixed(start, end, BigDecimal.TEN, seconds(86_400), "");
            case "보름" -> Figure.fixed(start, end, BigDecimal.valueOf(15), seconds(86_400), "");
            case "반년" -> Figure.fixed(start, end, BigDecimal.valueOf(6), months(), "");
            default -> Figure.fixed(start, end, BigDecimal.valueOf(50), share("%"), "");
        };
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
        if (divisor.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal value = (korean ? b : a).divide(divisor, PLACES, RoundingMode.HALF_UP);
        return Optional.of(Figure.fixed(at, fraction.end(), value, Unit.NONE, ""));
    }

    private Optional<Figure> ordinal(int at) {
        Matcher ordinal = from(ORDINAL, at);
        return ordinal.lookingAt() && !from(NUMBERED, ordinal.end()).lookingAt()
                ? Optional.of(
                        Figure.fixed(at, ordinal.end(), new BigDecimal(ordinal.group("n")), Unit.counter("위"), ""))
                : Optional.empty();
    }

    private Optional<Figure> englishShare(int at) {
        Matcher half = from(ENGLISH_HALF, at);
        if (half.lookingAt()
                && !NOT_HALF.matcher(text.substring(Math.max(0, at - 8), at)).find()) {
            String of = half.group("of");
            Unit unit = of == null ? share("%") : Units.table().spelled(of).orElse(Unit.NONE);
            BigDecimal value = of == null ? BigDecimal.valueOf(50) : new BigDecimal("0.5");
            return Optional.of(Figure.fixed(at, half.end(), value, unit, ""));
        }
        Matcher twice = from(TWICE, at);
        if (twice.lookingAt()) {
            return Optional.of(Figure.fixed(at, twice.end(), BigDecimal.valueOf(2), Unit.counter("회"), ""));
        }
        Matcher multiplied = from(MULTIPLIED, at);
        if (!multiplied.lookingAt()) {
            return Optional.empty();
        }
        Figure figure = switch (Character.toLowerCase(text.charAt(at))) {
            case 'h' -> Figure.fixed(at, multiplied.end(), BigDecimal.valueOf(50), share("%"), "");
            case 'q' -> Figure.fixed(at, multiplied.end(), BigDecimal.valueOf(4), share("배"), "");
            case 't' -> Figure.fixed(at, multiplied.end(), tripledOrTwice(at), share("배"), "");
            default -> Figure.fixed(at, multiplied.end(), BigDecimal.valueOf(2), share("배"), "");
        };
        return Optional.of(figure);
    }

    private BigDecimal tripledOrTwice(int at) {
        return BigDecimal.valueOf(text.charAt(at + 1) == 'r' ? 3 : 2);
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
