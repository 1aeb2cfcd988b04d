package dev.answercoach.text.ledger;

import dev.answercoach.text.Hangul;
import dev.answercoach.text.figures.DigitNumerals;
import dev.answercoach.text.figures.EnglishNumerals;
import dev.answercoach.text.figures.EnglishOrdinals;
import dev.answercoach.text.figures.Figure;
import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.KoreanNumerals;
import dev.answercoach.text.figures.Numeral;
import dev.answercoach.text.figures.Quantity;
import dev.answercoach.text.figures.Scripts;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers that stand in a text without being figures: in names and labels ("Level 1", "제7회") and as bare words
 * ("둘이서", "from six to ten"). What one text reads as a figure the other may tell by them.
 */
final class Unread {
    /** After a number word: "세 과목", "둘이서", "다섯은", and not 세어 or 열심히. */
    private static final Pattern WORD_END = Pattern.compile(
            "(?: |(?:이서|뿐|과|와|은|는|이|가|을|를|의|만|도|에게|에|씩|이었|이고|이던|이라|째)?+(?![가-힣]))|뿐|이었|이라|이고|이던|까지|에서|으로");

    private static final List<String> BARE_WORDS = List.of("둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉", "열");
    private static final List<String> TENS = List.of("열", "스물", "서른", "마흔", "쉰");
    private static final Pattern BARE =
            Pattern.compile("(?<tens>" + String.join("|", TENS) + ")?(?<n>" + String.join("|", BARE_WORDS)
                    + ")(?=(?:으로|인|이서|뿐|밖에|과|와|은|는|이|을|의|만|도|에게|에|씩|째)?(?![가-힣])|뿐이|이었|이라|이고|이며|이던|입니다|이에요|이죠|이었습니다)");

    private static final List<String> ORDINALS = EnglishOrdinals.WORDS.subList(0, 12);
    private static final Pattern LATIN_WORD = Pattern.compile("[a-z]{1,12}+", Pattern.CASE_INSENSITIVE);

    private final Set<String> digits = new HashSet<>();
    /** Digits at the end of a word: GA4, A12. */
    private final Set<String> glued = new HashSet<>();

    private final Set<String> words = new HashSet<>();
    private final Set<String> ordinals = new HashSet<>();

    private Unread() {}

    static Unread of(FigureText text) {
        Unread unread = new Unread();
        String folded = text.folded();
        int next = 0;
        int at = 0;
        while (at < folded.length()) {
            if (next < text.size() && at >= text.quantity(next).span().start()) {
                at = Math.max(at, text.quantity(next).span().end());
                next++;
            } else {
                at = unread.take(folded, at);
            }
        }
        return unread;
    }

    /** Whether the number of this figure stands there, in words or in digits. */
    boolean tells(Quantity quantity) {
        return !quantity.isRange() && (digits.contains(quantity.low()) || tellsInWords(quantity));
    }

    /** Whether this number, a plain decimal, stands there in digits. */
    boolean tellsInDigits(String number) {
        return digits.contains(number);
    }

    /** Whether these digits end a Latin word there, or stand alone behind one ("iPhone 8"). */
    boolean tellsInWord(String number) {
        return glued.contains(number);
    }

    boolean tellsInWords(Quantity quantity) {
        return !quantity.isRange() && words.contains(quantity.low());
    }

    /** Every number that stands there. */
    Set<String> all() {
        Set<String> all = new HashSet<>(digits);
        all.addAll(words);
        all.addAll(ordinals);
        all.addAll(glued);
        return all;
    }

    /** Whether an ordinal tells this rank, class or floor ("second in the company", "a first-year student"). */
    boolean ranks(Quantity rank) {
        return !rank.isRange() && ordinals.contains(rank.low());
    }

    /** Whether this time stands there without its unit: "two sleepless nights", "in the seventh month", "the last three". */
    boolean tellsTimeInWords(Quantity time) {
        return Elided.writings(time).stream().anyMatch(number -> words.contains(number) || ordinals.contains(number));
    }

    private int take(String text, int at) {
        char first = text.charAt(at);
        boolean startsWord = at == 0 || !Scripts.isWord(text.charAt(at - 1));
        if (Scripts.isDigit(first)) {
            int word = at > 0 && text.charAt(at - 1) == ' ' ? at - 2 : at - 1;
            boolean named = word >= 0 && Scripts.isLatin(text.charAt(word));
            return DigitNumerals.at(text, at)
                    .map(number -> add(number, digits, named ? glued : digits))
                    .orElse(at + 1);
        }
        if (!startsWord) {
            return at + 1;
        }
        Optional<Numeral> number = Optional.empty();
        if (Scripts.isLatin(first)) {
            takeOrdinal(text, at);
            number = EnglishNumerals.at(text, at);
        } else if (Hangul.isSyllable(first)) {
            Matcher bare = BARE.matcher(text).region(at, text.length());
            if (bare.lookingAt()) {
                int tens = bare.group("tens") == null ? 0 : 10 * (1 + TENS.indexOf(bare.group("tens")));
                words.add(Integer.toString(tens + 2 + BARE_WORDS.indexOf(bare.group("n"))));
                return bare.end();
            }
            number = KoreanNumerals.at(text, at)
                    .filter(read -> (read.script() == Numeral.Script.NATIVE || isLargeSino(read, at))
                            && WORD_END.matcher(text)
                                    .region(read.end(), text.length())
                                    .lookingAt());
        }
        return number.map(read -> add(read, words)).orElse(at + 1);
    }

    /** 팔백, 만 오천: one syllable is part of too many words. */
    private static boolean isLargeSino(Numeral read, int at) {
        return read.script() == Numeral.Script.SINO
                && read.end() - at > 1
                && read.low().compareTo(BigDecimal.TEN) > 0;
    }

    private void takeOrdinal(String text, int at) {
        Matcher word = LATIN_WORD.matcher(text).region(at, text.length());
        int ordinal = word.lookingAt() ? ORDINALS.indexOf(word.group().toLowerCase(Locale.ROOT)) : -1;
        if (ordinal >= 0) {
            ordinals.add(Integer.toString(ordinal + 1));
        }
    }

    private static int add(Numeral number, Set<String> numbers, Set<String> inWords) {
        add(number, inWords);
        return add(number, numbers);
    }

    private static int add(Numeral number, Set<String> numbers) {
        if (number.low().compareTo(number.high()) == 0 && number.low().compareTo(BigDecimal.ONE) > 0) {
            numbers.add(Figure.plain(number.low()));
        }
        return number.end();
    }
}
