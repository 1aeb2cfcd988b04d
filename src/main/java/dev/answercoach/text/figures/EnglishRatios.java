package dev.answercoach.text.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads "one in five", "1 in 500", "one page in three" and "seven in ten" as the fractions that they are. */
final class EnglishRatios {
    /** The first characters of the numbers up to ten. */
    private static final String STARTS = "0123456789otfsenOTFSEN";

    private static final Pattern LINK = Pattern.compile(
            "(?:(?<noun> [a-z]{3,14})? (?:(?:in|out of) (?<every>every )?|of every )| per )(?=[\\da-z])");
    /** "one in five years", "two in 10 days" tell how often or how long. */
    private static final Pattern TIME_AFTER = Pattern.compile(
            "[ -](?:[a-z]+ )?(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|quarters?|years?)(?![a-z])");
    /** "one intern in three teams": what is counted twice is no ratio. */
    private static final Pattern PLURAL_AFTER =
            Pattern.compile(" (?!was|is|has|needs|gets|always)[a-z]{3,15}s(?![a-z])");

    /** Of more than these "one order in 40 fails" is a ratio, and what ends in s its verb. */
    private static final BigDecimal MOST_TEAMS = BigDecimal.valueOf(20);

    private static final Pattern FROM_BEFORE =
            Pattern.compile("(?i)(?<![a-z])from (?:\\d{1,4}|[a-z]{3,9}(?:-[a-z]{3,6})?) to $");
    private static final int STEP = 24;
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000);
    private static final int PLACES = 6;

    private EnglishRatios() {}

    static Optional<Figure> at(String text, int at) {
        if (STARTS.indexOf(text.charAt(at)) < 0) {
            return Optional.empty();
        }
        return number(text, at).flatMap(part -> {
            Matcher link = LINK.matcher(text).region(part.end(), text.length());
            if (FROM_BEFORE.matcher(text.substring(Math.max(0, at - STEP), at)).find()) {
                // "from 6 to 1 per 100": both numbers are of so many
                return Optional.empty();
            }
            boolean whole = part.low().compareTo(part.high()) == 0 && link.lookingAt();
            return whole
                    ? number(text, link.end())
                            .filter(of ->
                                    isRatio(text, part, of, link.group("noun") != null, link.group("every") != null))
                            .map(of -> Figure.fixed(
                                    at,
                                    of.end(),
                                    part.low().divide(of.low(), PLACES, RoundingMode.HALF_UP),
                                    Unit.WHOLE,
                                    ""))
                    : Optional.<Figure>empty();
        });
    }

    /** One of so many, or so many of ten or a hundred. */
    private static boolean isRatio(String text, Numeral part, Numeral whole, boolean named, boolean every) {
        boolean one = part.low().compareTo(BigDecimal.ONE) == 0;
        boolean round = whole.low().compareTo(BigDecimal.TEN) == 0;
        return (one || round || every)
                && part.low().compareTo(whole.low()) < 0
                && whole.low().compareTo(MOST) <= 0
                && !isYear(text, whole)
                && !looks(TIME_AFTER, text, whole.end())
                && !(named && whole.low().compareTo(MOST_TEAMS) < 0 && looks(PLURAL_AFTER, text, whole.end()));
    }

    private static boolean isYear(String text, Numeral whole) {
        int start = whole.end() - 4;
        return text.startsWith("19", start) || text.startsWith("20", start);
    }

    private static Optional<Numeral> number(String text, int at) {
        return Scripts.isDigit(text.charAt(at)) ? DigitNumerals.plain(text, at) : EnglishNumerals.at(text, at);
    }

    private static boolean looks(Pattern pattern, String text, int at) {
        return pattern.matcher(text)
                .region(at, text.length())
                .useTransparentBounds(true)
                .lookingAt();
    }
}
