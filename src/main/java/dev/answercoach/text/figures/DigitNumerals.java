package dev.answercoach.text.figures;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers that start with a digit: 1,000, 3.5, 1만 5천, 1억 2,000만, 1.2M, 3 million. */
final class DigitNumerals {
    private static final Pattern DIGITS =
            Pattern.compile("(?:\\d{1,3}(?:,\\d{3}){1,5}(?![\\d])|\\d{1,15}+)(?:\\.\\d{1,9}+)?+(?!\\d)");
    private static final Pattern KOREAN =
            Pattern.compile("(?:천조|백조|십조|천억|백억|십억|천만|백만|십만|억|만|천|백|조(?=\\s?(?:원|달러|\\d|[일이삼사오육칠팔구]?[천백]억)))(?!에서만)");
    /** A lower group after a higher one: "1만 5천", "1억 2천만", "1만 5000". */
    private static final Pattern NEXT_GROUP = Pattern.compile(
            "\\s?(?<digits>\\d{1,4}+|\\d,\\d{3})(?:(?<=\\d)(?<unit>천만|백만|십만|천|백|만)|(?<=\\d{4}|,\\d{3}))(?!\\d|,\\d)");

    private static final Pattern EXPONENT = Pattern.compile("[eE](?<power>[+-]?\\d{1,2})(?![0-9A-Za-z])");
    private static final Pattern ENGLISH = Pattern.compile(
            "[kKM](?![A-Za-z0-9/])|\\s?(?:hundred|thousand|million|billion|trillion|mn|bn|dozen|gross|lakh|crore)(?![A-Za-z])");
    private static final Map<String, BigDecimal> SCALES = Map.ofEntries(
            Map.entry("백", power(2)),
            Map.entry("천", power(3)),
            Map.entry("만", power(4)),
            Map.entry("십만", power(5)),
            Map.entry("백만", power(6)),
            Map.entry("천만", power(7)),
            Map.entry("억", power(8)),
            Map.entry("십억", power(9)),
            Map.entry("백억", power(10)),
            Map.entry("천억", power(11)),
            Map.entry("조", power(12)),
            Map.entry("십조", power(13)),
            Map.entry("백조", power(14)),
            Map.entry("천조", power(15)),
            Map.entry("k", power(3)),
            Map.entry("K", power(3)),
            Map.entry("M", power(6)),
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

    static Optional<Numeral> at(String text, int at) {
        Matcher digits = from(DIGITS, text, at);
        if (!digits.lookingAt()) {
            return Optional.empty();
        }
        BigDecimal value = value(text, at, digits.group());
        Matcher korean = from(KOREAN, text, digits.end());
        if (korean.lookingAt() && !isParticle(text, korean)) {
            return Optional.of(grouped(text, value, korean));
        }
        Matcher exponent = from(EXPONENT, text, digits.end());
        if (exponent.lookingAt()) {
            BigDecimal scaled = value.scaleByPowerOfTen(Integer.parseInt(exponent.group("power")));
            return Optional.of(Numeral.exact(exponent.end(), scaled, BigDecimal.ONE, Numeral.Script.DIGITS));
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
    static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }

    private static Numeral grouped(String text, BigDecimal first, Matcher korean) {
        BigDecimal scale = scale(korean.group());
        BigDecimal value = first.multiply(scale);
        BigDecimal lowest = scale;
        int end = korean.end();
        for (Matcher next = from(NEXT_GROUP, text, end); next.lookingAt(); next = from(NEXT_GROUP, text, end)) {
            String unit = next.group("unit");
            BigDecimal nextScale = unit == null ? BigDecimal.ONE : scale(unit);
            BigDecimal part = number(next.group("digits")).multiply(nextScale);
            if (part.compareTo(lowest) >= 0) {
                break;
            }
            value = value.add(part);
            lowest = nextScale;
            end = next.end();
        }
        return Numeral.exact(end, value, end == korean.end() ? scale : BigDecimal.ONE, Numeral.Script.DIGITS);
    }

    /** "3만 아니라": a lone 만 before a space and no counter may be the particle "only"; digits then stand without it. */
    private static boolean isParticle(String text, Matcher multiplier) {
        return multiplier.group().equals("만") && text.startsWith(" 아니", multiplier.end());
    }

    private static BigDecimal scale(String word) {
        return SCALES.getOrDefault(word, BigDecimal.ONE);
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
