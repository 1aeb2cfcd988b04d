package dev.answercoach.text.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hands a time its unit where English leaves it out the second time: "planned for six weeks and finished in five", "nine
 * hours; now it takes two and a half", "20 months as third officer and 16 as second". What stands bare for another reason
 * (a score, a count whose noun follows) has neither the verb before it nor the end of its clause behind it. Millions of
 * money lend their currency likewise.
 */
final class Ellipses {
    private static final Pattern BEFORE = Pattern.compile(
            "(?i)(?<![a-z])(?:in|takes?|took|taking|taken|lasted|instead of|rather than|needed|needs?|now it's|now it is|the (?:last|past|first|other))(?: (?:just|only|about|under|over|nearly|almost|at most))? $");
    private static final Pattern CLAUSE_END = Pattern.compile(
            "[,.;:!?)\\n](?!\\d)|$| (?:with|without|and|but|so|while|when|instead|rather|as|at|now|to|a)(?![a-z])");
    /** "three years as a driver, four in control": the same is told twice. */
    private static final Pattern LISTED = Pattern.compile(
            " (?:as|in|at|with|on) [A-Za-z -]{2,30}(?:,| and|, and) (?:(?:the )?(?:last|other|first) )?");

    private static final Pattern LISTED_AFTER = Pattern.compile(" (?:as|in|at|with|on) ");
    /** "days of inventory had fallen from 74 to 46". */
    private static final Pattern SUBJECT = Pattern.compile(
            "(?i)(?<![a-z])(?<unit>days|hours|minutes|weeks|months) of [a-z]{3,15}(?: [a-z]{3,12}){0,3} (?:from|to|at) $");

    private static final Pattern PLURAL_AFTER = Pattern.compile(" (?:[a-z-]+ )?[a-z]{3,}s(?![a-z])");
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final int FAR = 75;

    private Ellipses() {}

    static List<Figure> apply(List<Figure> figures, String text) {
        List<Figure> whole = new ArrayList<>(figures.size());
        Optional<Figure> time = Optional.empty();
        Optional<Figure> money = Optional.empty();
        for (Figure figure : figures) {
            Figure here =
                    money.flatMap(before -> millions(before, figure, text)).orElse(figure);
            if (figure.isBare() && figure.start() > 0 && text.charAt(figure.start() - 1) == ' ') {
                here = time.filter(before -> isSame(before, figure, text))
                        .map(before -> figure.in(before.unit()))
                        .or(() -> subject(figure, text))
                        .orElse(figure);
            }
            whole.add(here);
            // The nearest figure is the one that lends its unit, or none does.
            time = here.unit().kind() == Unit.Kind.TIME ? Optional.of(here) : Optional.empty();
            money = here.unit().kind() == Unit.Kind.MONEY ? Optional.of(here) : money;
        }
        return whole;
    }

    private static boolean isSame(Figure time, Figure bare, String text) {
        if (bare.start() - time.end() > FAR || !Scripts.isLatin(text.charAt(time.end() - 1))) {
            return false;
        }
        String between = text.substring(time.end(), bare.start());
        if (SentenceMarks.areIn(between)) {
            return false;
        }
        boolean again = BEFORE.matcher(between).find() && at(CLAUSE_END, text, bare.end());
        boolean listed = LISTED.matcher(between).matches() && at(LISTED_AFTER, text, bare.end());
        return again || listed;
    }

    /** "Capped at EUR 3.8m instead of the 5.5m that was quoted": behind millions of money no metres are meant. */
    private static Optional<Figure> millions(Figure money, Figure figure, String text) {
        boolean letter = figure.unit().name().equals("m")
                && text.charAt(figure.end() - 1) == 'm'
                && Scripts.isDigit(text.charAt(figure.end() - 2));
        boolean word = figure.isBare() && figure.scale().compareTo(MILLION) >= 0;
        boolean apt = (letter || word)
                && figure.start() - money.end() <= FAR
                && money.highCanonical().compareTo(MILLION) >= 0
                && !SentenceMarks.areIn(text.substring(money.end(), figure.start()))
                && !PLURAL_AFTER
                        .matcher(text)
                        .region(figure.end(), text.length())
                        .lookingAt();
        if (!apt) {
            return Optional.empty();
        }
        Figure scaled = letter
                ? figure.valued(figure.low().multiply(MILLION), figure.high().multiply(MILLION))
                : figure;
        return Optional.of(scaled.in(money.unit()));
    }

    private static Optional<Figure> subject(Figure bare, String text) {
        Matcher subject = SUBJECT.matcher(text.substring(Math.max(0, bare.start() - FAR), bare.start()));
        return subject.find()
                ? Units.table()
                        .spelled(subject.group("unit").toLowerCase(Locale.ROOT))
                        .map(bare::in)
                : Optional.empty();
    }

    private static boolean at(Pattern pattern, String text, int at) {
        return pattern.matcher(text)
                .region(at, text.length())
                .useTransparentBounds(true)
                .lookingAt();
    }
}
