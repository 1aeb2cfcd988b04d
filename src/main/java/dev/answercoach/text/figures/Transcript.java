package dev.answercoach.text.figures;

import dev.answercoach.text.Hangul;
import dev.answercoach.text.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text with every numeral that Unicode knows written in ASCII digits, and the way back to its places: 𝟑𝟎𝟎%, ٣٠٠%, 三百%,
 * ③배, Ⅰ위 and 1½ are figures as 300% and 3배 are. Signs that are a unit in one character (㎏, ㎡) are spelled out too.
 */
final class Transcript {
    private static final Pattern NUMERAL =
            Pattern.compile("(?<power>(?<=[0-9])⁻?[⁰¹²³⁴-⁹]{1,3}+)|(?<digit>[\\p{Nd}&&[^0-9]])"
                    + "|(?<whole>(?<![0-9.,])[0-9]{1,9})?(?<fraction>[¼½¾⅐-⅞])(?![0-9])"
                    + "|(?<cjk>[" + ChineseNumerals.SIGNS + "]{1,12}+)"
                    + "|(?<sign>[①-⑳⑴-⒇❶-❿➀-➓Ⅰ-Ⅻⅰ-ⅻ])"
                    + "|(?<percent>[٪﹪])|(?<unit>[\\u3380-\\u33DF])");
    /** ASCII, Hangul, and the punctuation that answers are written with: no numeral has any of it. */
    private static final Pattern PLAIN = Pattern.compile(
            "[\\x00-\\u00B1\\u00B7\\u2010-\\u2027\\u2190-\\u21FF\\u3001\\u3002\\u3008-\\u3011\\uAC00-\\uD7A3]*+");

    private static final String FRACTIONS = "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";
    private static final String[] DECIMALS = {
        "0.25", "0.5", "0.75", "1/7", "1/9", "0.1", "1/3", "2/3", "0.2", "0.4", "0.6", "0.8", "1/6", "5/6", "0.125",
        "0.375", "0.625", "0.875"
    };
    private static final int PLACES = 6;
    /** No numeral is spelled out to more ASCII characters for each of its own. */
    private static final int LONGEST = 8;

    /** The first of each row of signs that count up from one. */
    private static final String ONES = "①⑴❶➀➊Ⅰⅰ";

    private final String source;
    private final String text;
    /** The place in the source of each unit of the text, and of its end. */
    private final int[] places;

    private Transcript(String source, String text, int[] places) {
        this.source = source;
        this.text = text;
        this.places = places;
    }

    static Transcript of(String source) {
        if (PLAIN.matcher(source).matches()) {
            return identity(source);
        }
        Matcher numeral = NUMERAL.matcher(source);
        StringBuilder text = new StringBuilder(source.length());
        int[] places = new int[source.length() * LONGEST + 1];
        int at = 0;
        boolean changed = false;
        Set<Integer> marks =
                source.chars().filter(Transcript::mayMarkItem).boxed().collect(Collectors.toSet());
        while (numeral.find()) {
            Optional<String> digits = digits(numeral, source, marks);
            if (digits.isEmpty()) {
                continue;
            }
            for (int i = at; i < numeral.start(); i++) {
                places[text.length()] = i;
                text.append(source.charAt(i));
            }
            for (char digit : digits.get().toCharArray()) {
                places[text.length()] = numeral.start();
                text.append(digit);
            }
            at = numeral.end();
            changed = true;
        }
        if (!changed) {
            return identity(source);
        }
        for (int i = at; i <= source.length(); i++) {
            places[text.length()] = i;
            if (i < source.length()) {
                text.append(source.charAt(i));
            }
        }
        return new Transcript(source, text.toString(), Arrays.copyOf(places, text.length() + 1));
    }

    private static Transcript identity(String source) {
        return new Transcript(source, source, new int[0]);
    }

    /** The text to read figures from. */
    String text() {
        return text;
    }

    /** The figure as it stands in the source. */
    Quantity restored(Quantity read) {
        if (places.length == 0) {
            return read;
        }
        Span span = restored(read.span());
        return new Quantity(span, span.in(source), read.low(), read.high(), read.unit(), read.per(), read.bound());
    }

    /** The stretch of the source that was read as this one. */
    Span restored(Span read) {
        if (places.length == 0 || read.start() == read.end()) {
            return read;
        }
        int end = read.end();
        // Whatever one character was spelled out to ends where that character ends.
        while (end < places.length - 1 && places[end] == places[end - 1]) {
            end++;
        }
        return new Span(places[read.start()], places[end]);
    }

    String written(Span restored) {
        return restored.in(source);
    }

    private static Optional<String> digits(Matcher numeral, String source, Set<Integer> marks) {
        if (numeral.group("digit") != null) {
            return Optional.of(
                    Integer.toString(Character.digit(numeral.group("digit").codePointAt(0), 10)));
        }
        if (numeral.group("power") != null) {
            return Optional.of("^"
                    + Normalizer.normalize(numeral.group("power"), Normalizer.Form.NFKC)
                            .replace('\u2212', '-'));
        }
        if (numeral.group("fraction") != null) {
            return Optional.of(fraction(numeral.group("whole"), numeral.group("fraction")));
        }
        if (numeral.group("percent") != null) {
            return Optional.of("%");
        }
        if (numeral.group("unit") != null) {
            return Optional.of(Normalizer.normalize(numeral.group("unit"), Normalizer.Form.NFKC)
                    .replace('2', '²')
                    .replace('3', '³'));
        }
        boolean counts = isUnitAt(source, numeral.end()) && !startsWord(source, numeral.start());
        if (!counts) {
            return Optional.empty();
        }
        return numeral.group("cjk") != null
                ? Optional.of(Long.toString(ChineseNumerals.value(numeral.group("cjk"))))
                : sign(numeral.group("sign"), marks);
    }

    private static String fraction(String whole, String fraction) {
        String decimal = DECIMALS[FRACTIONS.indexOf(fraction)];
        if (whole == null) {
            return decimal;
        }
        if (decimal.startsWith("0.")) {
            return whole + decimal.substring(1);
        }
        BigDecimal value = new BigDecimal(decimal.substring(0, 1))
                .divide(new BigDecimal(decimal.substring(2)), PLACES, RoundingMode.HALF_UP);
        return value.add(new BigDecimal(whole)).toPlainString();
    }

    /** A circled or Roman numeral, unless its neighbour shows that it marks the items of a list. */
    private static Optional<String> sign(String sign, Set<Integer> marks) {
        char own = sign.charAt(0);
        boolean listed = marks.contains(own + 1) || marks.contains(own - 1);
        String digits = Integer.toString(own - first(own) + 1);
        return listed ? Optional.empty() : Optional.of(digits);
    }

    /** Circled and bracketed numbers are in use as marks; Roman ones too, but "Ⅱ장" and "Ⅰ위" are figures all the same. */
    private static boolean mayMarkItem(int sign) {
        return (sign >= '①' && sign <= '⒇') || (sign >= '❶' && sign <= '➓');
    }

    private static int first(char sign) {
        return ONES.chars().filter(one -> one <= sign).max().orElse(sign);
    }

    private static boolean isUnitAt(String source, int at) {
        int unit = at < source.length() && source.charAt(at) == ' ' ? at + 1 : at;
        return Units.table()
                .at(Scripts.fold(source.substring(at, Math.min(source.length(), at + 16))), unit - at)
                .isPresent();
    }

    private static boolean startsWord(String source, int at) {
        return at > 0 && (Hangul.isSyllable(source.charAt(at - 1)) || Character.isIdeographic(source.charAt(at - 1)));
    }
}
