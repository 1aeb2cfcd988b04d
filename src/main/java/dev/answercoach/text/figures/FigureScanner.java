package dev.answercoach.text.figures;

import dev.answercoach.text.Hangul;
import dev.answercoach.text.Spans;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Walks a folded text once and reads each number with the unit after it. What ties figures together (ranges, shared
 * units, rates, bounds) is left to the stages after it.
 */
final class FigureScanner {
    private static final Pattern CURRENCY = Pattern.compile("(?<sign>US\\$|[$€£¥₩]|USD|KRW|EUR|GBP|JPY) ?(?=\\d)");
    private static final String CURRENCY_SIGNS = "$€£¥₩";
    private static final String MONEY_STARTS = "UKEGJ";
    /** Every first syllable of a Korean number word; all other words are passed by. */
    private static final String NUMBER_WORD_STARTS = "격엳둘셋넷일이삼사오육칠팔구십백천만억수한두세석서네넉너다여아열스마쉰예대하나닷엿보반절초중고레첫과매";
    /** Short for a million or a billion where money stands before them: £310m, $1.2bn. */
    private static final Pattern SHORT_SCALE = Pattern.compile("(?:(?<million>mm?)|bn?|B)(?![A-Za-z0-9])");

    private final String text;
    private final Spans closed;
    private final WholeFigures whole;
    private final KoreanWholes koreanWholes;
    private final EnglishWholes englishWholes;
    private final CountedFigures counted;

    /** @param closed where no figure may start or reach into */
    FigureScanner(String text, Spans closed) {
        this.text = text;
        this.closed = closed;
        this.whole = new WholeFigures(text);
        this.koreanWholes = new KoreanWholes(text);
        this.englishWholes = new EnglishWholes(text);
        this.counted = new CountedFigures(text);
    }

    /** The figures in order, without overlap. */
    List<Figure> scan() {
        List<Figure> figures = new ArrayList<>();
        int at = closed.nextFree(0);
        while (at < text.length()) {
            Optional<Figure> figure = figureAt(at);
            if (figure.isPresent() && closed.isFree(at, figure.get().end())) {
                figures.add(figure.get());
                at = figure.get().end();
            } else {
                at = past(at);
            }
            at = closed.nextFree(at);
        }
        return figures;
    }

    /** A run of digits or Latin letters that was no figure is left as a whole. */
    private int past(int at) {
        char first = text.charAt(at);
        int next = at + 1;
        if (Scripts.isDigit(first)) {
            while (next < text.length() && Scripts.isDigit(text.charAt(next))) {
                next++;
            }
        }
        return next;
    }

    private Optional<Figure> figureAt(int at) {
        char first = text.charAt(at);
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        if (Scripts.isDigit(first)) {
            return Scripts.isLatin(before) || (before == '.' && at > 1 && Scripts.isDigit(text.charAt(at - 2)))
                    ? Optional.empty()
                    : digits(at);
        }
        if (Scripts.isWord(before)) {
            return Optional.empty();
        }
        if (Scripts.isLatin(first)) {
            return latin(at);
        }
        if (Hangul.isSyllable(first)) {
            return NUMBER_WORD_STARTS.indexOf(first) >= 0 ? hangul(at) : Optional.empty();
        }
        return CURRENCY_SIGNS.indexOf(first) >= 0 ? money(at) : Optional.empty();
    }

    private Optional<Figure> digits(int at) {
        return EnglishRatios.at(text, at)
                .or(() -> whole.digits(at))
                .or(() -> DigitNumerals.at(text, at)
                        .flatMap(number -> counted.digits(at, number))
                        .map(figure -> figure.spanning(DigitNumerals.start(text, at), figure.end())));
    }

    private Optional<Figure> latin(int at) {
        Optional<Figure> money = MONEY_STARTS.indexOf(text.charAt(at)) >= 0 ? money(at) : Optional.empty();
        return money.or(() -> EnglishRatios.at(text, at))
                .or(() -> englishWholes.at(at))
                .or(() -> EnglishOrdinals.mayStart(text.charAt(at)) ? EnglishOrdinals.at(text, at) : Optional.empty())
                .or(() -> EnglishNumerals.at(text, at).flatMap(number -> counted.english(at, number)));
    }

    private Optional<Figure> hangul(int at) {
        return koreanWholes
                .at(at)
                .map(counted::withHalf)
                .or(() -> KoreanNumerals.at(text, at)
                        .flatMap(number -> number.script() == Numeral.Script.DIGITS
                                ? counted.digits(at, number)
                                : counted.korean(at, number)))
                .or(() -> People.named(text, at));
    }

    private Optional<Figure> money(int at) {
        Matcher currency = from(CURRENCY, at);
        if (!currency.lookingAt()) {
            return Optional.empty();
        }
        Unit unit = Currencies.unit(currency.group("sign"));
        return DigitNumerals.at(text, currency.end()).map(number -> {
            Matcher scaled = from(SHORT_SCALE, number.end());
            if (scaled.lookingAt()) {
                BigDecimal scale = BigDecimal.TEN.pow(scaled.group("million") == null ? 9 : 6);
                return Figure.of(
                        at,
                        scaled.end(),
                        Numeral.exact(scaled.end(), number.low().multiply(scale), scale, Numeral.Script.DIGITS),
                        unit);
            }
            return Figure.of(at, number.end(), number, unit);
        });
    }

    private Matcher from(Pattern pattern, int at) {
        return pattern.matcher(text)
                .region(at, text.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }
}
