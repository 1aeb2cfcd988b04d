package dev.answercoach.text.ledger;

import dev.answercoach.text.Hangul;
import dev.answercoach.text.ResourceList;
import dev.answercoach.text.Span;
import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Quantity;
import dev.answercoach.text.figures.Scripts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the words by which a text tells a small figure without one: 중복 예약 for 두 번, "a colleague and I" for two, 셋 중 하나
 * for a third, 격주 for two weeks. Counts of four and more have no such words.
 */
final class ToldInWords {
    private static final String RESOURCE = "told-in-words.tsv";
    private static final Map<String, List<String>> WORDS = load();

    private static final String ANY_COUNTER = "each";
    private static final String SHARE = "share";
    private static final Set<String> NO_THINGS = Set.of("학기", "분기", "기", "회");
    private static final char WEAK = '<';
    private static final char INSIDE = '~';
    private static final char GOES_ON = '*';
    /** What is said more often is looked at only so many times. */
    private static final int MOST_PLACES = 30;

    private static final int PERCENT_PLACES = 2;

    private final FigureText figures;
    private final String text;
    /** Where the words of each value stand, each looked for once. */
    private final Map<String, List<Span>> places = new HashMap<>();

    ToldInWords(FigureText text) {
        this.figures = text;
        this.text = text.folded().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether such words stand at a place that is about the same.
     *
     * @param ofDraft whether the figure is the draft's; one of the rewrite needs plainer words
     */
    boolean tells(Quantity figure, boolean ofDraft, Predicate<Span> isAboutIt) {
        boolean time = Elided.isTime(figure);
        return keys(figure).stream()
                .anyMatch(key -> places.computeIfAbsent(key + ofDraft + time, any -> find(key, time, ofDraft)).stream()
                        .anyMatch(isAboutIt));
    }

    /** The rows of the table that this figure may be told by. */
    private static List<String> keys(Quantity figure) {
        if (figure.isRange() || !figure.isNumber()) {
            return List.of();
        }
        boolean bounded = figure.bound() == Quantity.Bound.AT_LEAST || figure.bound() == Quantity.Bound.AT_MOST;
        String value = figure.low();
        if (Elided.isTime(figure)) {
            return bounded
                    ? List.of(figure.unit() + ' ' + value + '+', figure.unit() + ' ' + value)
                    : List.of(figure.unit() + ' ' + value);
        }
        if (figure.unit().equals("%")) {
            BigDecimal part = figure.lowValue().movePointLeft(PERCENT_PLACES);
            return List.of(SHARE + ' ' + part.stripTrailingZeros().toPlainString());
        }
        if (bounded) {
            return List.of();
        }
        if (figure.unit().equals("#")) {
            return List.of(SHARE + ' ' + value, "명 " + value, ANY_COUNTER + ' ' + value);
        }
        return UnitFit.isCounter(figure.unit()) && !NO_THINGS.contains(figure.unit())
                ? List.of(figure.unit() + ' ' + value, ANY_COUNTER + ' ' + value)
                : List.of(figure.unit() + ' ' + value);
    }

    private List<Span> find(String key, boolean time, boolean ofDraft) {
        List<Span> found = new ArrayList<>();
        for (String word : WORDS.getOrDefault(key, List.of())) {
            if (word.charAt(0) == WEAK && !ofDraft) {
                continue;
            }
            String strong = word.charAt(0) == WEAK ? word.substring(1) : word;
            boolean inside = strong.charAt(0) == INSIDE;
            boolean goesOn = strong.charAt(strong.length() - 1) == GOES_ON;
            String plain = strong.substring(inside ? 1 : 0, strong.length() - (goesOn ? 1 : 0));
            int at = text.indexOf(plain);
            for (int count = 0; at >= 0 && count < MOST_PLACES; count++) {
                Span words = new Span(at, at + plain.length());
                if ((inside || startsWord(at)) && (goesOn || endsWord(words.end())) && !isInFigure(words, time)) {
                    found.add(words);
                }
                at = text.indexOf(plain, words.end());
            }
        }
        return found;
    }

    /** Words of a figure tell that one; those of a rate a time too, which it is taken over. */
    private boolean isInFigure(Span words, boolean time) {
        return figures.quantities().stream()
                .filter(figure -> !time || figure.per().isEmpty())
                .anyMatch(figure -> figure.span().overlaps(words));
    }

    private boolean startsWord(int at) {
        return at == 0
                || !(Hangul.isSyllable(text.charAt(at))
                        ? Hangul.isSyllable(text.charAt(at - 1)) || Scripts.isDigit(text.charAt(at - 1))
                        : Scripts.isLatin(text.charAt(at - 1)));
    }

    /** Particles and endings follow a Korean word. */
    private boolean endsWord(int end) {
        return end == text.length() || !Scripts.isLatin(text.charAt(end - 1)) || !Scripts.isLatin(text.charAt(end));
    }

    private static Map<String, List<String>> load() {
        Map<String, List<String>> words = new HashMap<>();
        for (List<String> row : ResourceList.rows(ToldInWords.class, RESOURCE, 3)) {
            words.put(row.get(0) + ' ' + row.get(1), List.of(row.get(2).split("\\|", -1)));
        }
        return Map.copyOf(words);
    }
}
