package dev.answercoach.text.figures;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers that start with a digit: 1,000, 3.5, 1만 5천, 1억 2,000만, 1.2M, 3 million. */
public final class DigitNumerals {
    private static final Pattern DIGITS =
            Pattern.compile("(?:\\d{1,3}(?:,\\d{3}){1,9}(?![\\d])|\\d{1,30}+)(?:\\.\\d{1,9}+)?+(?!\\d)");
    private static final Pattern EXPONENT = Pattern.compile(
            "(?:[eE]| ?[xX×*] ?10\\^)(?<power>[+-]?\\d{1,2})(?![0-9])(?:(?<=[eE][+-]\\d{1,2}|\\^[+-]?\\d{1,2})|(?![A-Za-z]))");
    private static final Pattern POWER = Pattern.compile("\\^(?<power>[+-]?\\d{1,2})(?![0-9])");
    private static final Pattern ENGLISH = Pattern.compile(
            "[kKM](?![A-Za-z0-9]|/(?!(?:month|mo|year|yr|week|day|quarter|user|person)(?![a-z])))|[\\s-]?(?:hundred[ -](?:thousand|million|billion)|hundred|thousand|million|billion|trillion|mn|bn|dozen|gross|lakh|crore)(?![A-Za-z])"
                    // "2.3m records" are millions of what is counted; "2.3m" alone are metres.
                    + "|(?<=\\d)m(?= (?:[a-z-]{2,12} ){0,2}?(?:users|people|records|customers|rows|downloads|views|orders|members|subscribers|visitors|requests|events|transactions|items|files|accounts|messages|players|impressions|sessions|visits|listeners|passengers|households|products|units|images|documents|lines of|won|euros|dollars|pounds)(?![a-z]))");
    private static final Map<String, BigDecimal> SCALES = Map.ofEntries(
            Map.entry("k", power(3)),
            Map.entry("K", power(3)),
            Map.entry("M", power(6)),
            Map.entry("m", power(6)),
            Map.entry("dozen", BigDecimal.valueOf(12)),
            Map.entry("hundred", power(2)),
            Map.entry("gross", BigDecimal.valueOf(144)),
            Map.entry("lakh", power(5)),
            Map.entry("crore", power(7)),
            Map.entry("trillion", power(12)),
            Map.entry("thousand", power(3)),
            Map.entry("mn", power(6)),
            Map.entry("million", power(6)),
            Map.entry("bn", power(9)),
            Map.entry("billion", power(9)));

    private DigitNumerals() {}

    public static Optional<Numeral> at(String text, int at) {
        Matcher digits = from(DIGITS, text, at);
        if (!digits.lookingAt()) {
            return Optional.empty();
        }
        Optional<Numeral> myriads =
                MyriadNumerals.mayMultiply(after(text, digits.end())) ? MyriadNumerals.at(text, at) : Optional.empty();
        if (myriads.isPresent()) {
            return myriads.map(number -> signed(text, at, number));
        }
        BigDecimal value = value(text, at, digits.group());
        char next = after(text, digits.end());
        boolean plain = " ×*-^".indexOf(next) < 0 && !Scripts.isLatin(next);
        if (plain) {
            return Optional.of(Numeral.exact(digits.end(), value, BigDecimal.ONE, Numeral.Script.DIGITS));
        }
        Matcher exponent = from(EXPONENT, text, digits.end());
        if (exponent.lookingAt()) {
            BigDecimal scaled = value.scaleByPowerOfTen(Integer.parseInt(exponent.group("power")));
            return Optional.of(Numeral.exact(exponent.end(), scaled, BigDecimal.ONE, Numeral.Script.DIGITS));
        }
        Matcher power = from(POWER, text, digits.end());
        if (power.lookingAt() && value.compareTo(BigDecimal.TEN) == 0) {
            BigDecimal ten = BigDecimal.ONE.scaleByPowerOfTen(Integer.parseInt(power.group("power")));
            return Optional.of(Numeral.exact(power.end(), ten, BigDecimal.ONE, Numeral.Script.DIGITS));
        }
        Matcher english = from(ENGLISH, text, digits.end());
        if (english.lookingAt()) {
            BigDecimal scale = scale(english.group().strip());
            return Optional.of(Numeral.exact(english.end(), value.multiply(scale), scale, Numeral.Script.DIGITS));
        }
        return Optional.of(Numeral.exact(digits.end(), value, BigDecimal.ONE, Numeral.Script.DIGITS));
    }

    /** Where the number whose first digit is here starts: at its sign or its point, if it has one. */
    static int start(String text, int digit) {
        int start = isPointed(text, digit) ? digit - 1 : digit;
        return isNegative(text, start) ? start - 1 : start;
    }

    /** ".5" is a half: nothing stands before the point but a sign. */
    private static boolean isPointed(String text, int digit) {
        return digit > 0
                && text.charAt(digit - 1) == '.'
                && (digit == 1 || Character.isWhitespace(text.charAt(digit - 2)) || isSign(text.charAt(digit - 2)));
    }

    /** A minus that stands free before a number is its sign; at the start of a line it is a list's mark. */
    private static boolean isNegative(String text, int start) {
        return start > 1 && isSign(text.charAt(start - 1)) && " (\u00A0".indexOf(text.charAt(start - 2)) >= 0;
    }

    private static BigDecimal value(String text, int digit, String digits) {
        boolean pointed = isPointed(text, digit) && digits.indexOf('.') < 0;
        BigDecimal value = number(pointed ? "0." + digits : digits);
        return isNegative(text, pointed ? digit - 1 : digit) ? value.negate() : value;
    }

    private static boolean isSign(char c) {
        return c == '-' || c == '\u2212';
    }

    /** A plain number without grouping commas. */
    public static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }

    /** Grouped digits, perhaps with a decimal part, and nothing else. */
    static Optional<Numeral> plain(String text, int at) {
        Matcher digits = from(DIGITS, text, at);
        return digits.lookingAt()
                ? Optional.of(
                        Numeral.exact(digits.end(), number(digits.group()), BigDecimal.ONE, Numeral.Script.DIGITS))
                : Optional.empty();
    }

    private static Numeral signed(String text, int at, Numeral number) {
        return isNegative(text, at)
                ? Numeral.exact(number.end(), number.low().negate(), number.scale(), number.script())
                : number;
    }

    private static char after(String text, int at) {
        return at < text.length() ? text.charAt(at) : '\n';
    }

    private static BigDecimal scale(String written) {
        BigDecimal scale = BigDecimal.ONE;
        for (String word : written.split("[ -]", -1)) {
            scale = scale.multiply(SCALES.getOrDefault(word, BigDecimal.ONE));
        }
        return scale;
    }

    private static BigDecimal power(int exponent) {
        return BigDecimal.TEN.pow(exponent);
    }

    private static Matcher from(Pattern pattern, String text, int at) {
        return pattern.matcher(text)
                .region(at, text.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }
}
