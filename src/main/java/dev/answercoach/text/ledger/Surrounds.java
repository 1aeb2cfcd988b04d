package dev.answercoach.text.ledger;

import dev.answercoach.text.Hangul;
import dev.answercoach.text.figures.EnglishNumerals;
import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.KoreanNumerals;
import dev.answercoach.text.figures.Quantity;
import dev.answercoach.text.figures.Scripts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands around a figure in its sentence, as it compares: words, the things that they name in either language, and
 * the other figures. The nearer, the more it weighs; what stands beyond another figure or in another clause weighs less.
 */
final class Surrounds {
    /** A single capital names one of several (A팀, Plan B), unless it is English grammar. */
    private static final Pattern WORD = Pattern.compile(
            "[A-Za-z]{2,30}+(?:-[a-z]{2,20}+)?|\\d{1,4}+(?=[가-힣])|[가-힣]{1,20}+|(?<![A-Za-z])[A-Z](?:(?= ?[가-힣])|(?<![AI])(?![A-Za-z']))|(?<=[a-z] )A(?![A-Za-z'])");

    private static final Pattern CLAUSE_END =
            Pattern.compile("[,;:()·/\\n]|\\s(?<=[고며서나만데]\\s)(?=\\S)| (?:but|and|while|yet|whereas|then|so) |대신");
    /** What joins a word with the figure behind it. */
    private static final Pattern OPENING = Pattern.compile("[(:] ?$");

    private static final Pattern CONJUNCT = Pattern.compile("(?:[가-힣][와과]| 및|,) (?:약 |최대 |최소 )?$");

    private static final int LONGEST_OPENING = 3;

    static final int REACH_LEFT = 120;
    static final int REACH_RIGHT = 80;
    private static final double BEYOND_FIGURE = 0.35;
    private static final double BEYOND_CLAUSE = 0.4;
    private static final double KOREAN_RIGHT = 0.5;

    private static final double MATE = 0.8;
    /** How much a word weighs less for each word between. */
    private static final double FADING = 0.25;
    /** How many figures to each side are mates. */
    private static final int MATES = 3;

    private final FigureText text;
    private final WordFeatures words;
    private final int index;
    private final Map<String, Double> weights = new HashMap<>();

    private Surrounds(FigureText text, WordFeatures words, int index) {
        this.text = text;
        this.words = words;
        this.index = index;
    }

    /** The weights of what stands around a figure, by name; a word right beside it weighs 1. */
    static Map<String, Double> of(FigureText text, WordFeatures words, int index) {
        Surrounds surrounds = new Surrounds(text, words, index);
        surrounds.addLeft();
        surrounds.addRight();
        surrounds.addCounted();
        return surrounds.weights;
    }

    /** The words of a stretch of text, as they compare. */
    static Set<String> named(String stretch, WordFeatures words) {
        Set<String> named = new HashSet<>();
        Word.in(stretch).forEach(word -> named.addAll(words.of(word.text()).keySet()));
        return named;
    }

    /** How a figure is called where it stands beside another one. */
    static String mateOf(Quantity figure) {
        return "=" + figure.low() + '~' + figure.high();
    }

    private void addLeft() {
        String left = text.before(index, REACH_LEFT);
        int from = text.quantity(index).span().start() - left.length();
        int clause = from + lastClause(left);
        int rank = 0;
        boolean attribute = text.restOfSentence(index, 2).startsWith("의 ");
        List<Word> all = Word.in(left);
        for (int i = all.size() - 1; i >= 0; i--) {
            Word word = all.get(i);
            int place = from + word.start();
            double weight = nearness(rank++) * (place < clause || (attribute && isConjunct(left)) ? BEYOND_CLAUSE : 1);
            add(word.text(), weight * behind(place));
        }
        for (int other = index - 1; other >= Math.max(0, index - MATES); other--) {
            int end = text.quantity(other).span().end();
            if (end > from) {
                mate(text.quantity(other), end < clause);
            }
        }
    }

    /** "수율과 4%의 재검률": what stands before is another thing than what the figure is told of. */
    private static boolean isConjunct(String left) {
        return CONJUNCT.matcher(left).find();
    }

    private void addRight() {
        int from = text.quantity(index).span().end();
        String right = text.restOfSentence(index, REACH_RIGHT);
        Matcher end = CLAUSE_END.matcher(right);
        int clause = from + (end.find() ? end.start() : right.length());
        boolean attribute = right.startsWith("의 ");
        int rank = 0;
        for (Word word : Word.in(right)) {
            boolean korean = Hangul.isSyllable(word.text().charAt(0));
            if (korean && word.start() == 0) {
                // particles and endings
                continue;
            }
            int place = from + word.start();
            double weight = nearness(rank++)
                    * (korean && !(attribute && rank == 1) ? koreanRight() : 1)
                    * (place > clause ? BEYOND_CLAUSE : 1);
            add(word.text(), weight * behind(place));
        }
        for (int other = index + 1; other < Math.min(text.size(), index + 1 + MATES); other++) {
            int start = text.quantity(other).span().start();
            if (start < from + right.length()) {
                mate(text.quantity(other), start > clause);
            }
        }
    }

    /** Korean tells what a figure measures before it, and what happened on a date behind it. */
    private double koreanRight() {
        return text.quantity(index).isNumber() ? KOREAN_RIGHT : 1;
    }

    /** The 세대 of "1,100세대" is the word that stands beside the figure in another language. */
    private void addCounted() {
        if (UnitFit.isCounter(text.quantity(index).unit())) {
            Word.in(text.quantity(index).text()).stream()
                    .filter(word -> !isNumber(word.text()))
                    .forEach(word -> add(word.text(), 1));
        }
    }

    /** The number itself tells a figure from any other, wherever it stands. */
    private static boolean isNumber(String word) {
        return Scripts.isDigit(word.charAt(0))
                || EnglishNumerals.at(word, 0)
                        .or(() -> KoreanNumerals.at(word, 0))
                        .filter(number -> number.end() == word.length())
                        .isPresent();
    }

    /** What a place weighs for the figures that stand between, and 0 within one. */
    private double behind(int place) {
        double weight = 1;
        int own = text.quantity(index).span().start();
        for (int other = Math.max(0, index - MATES); other < Math.min(text.size(), index + 1 + MATES); other++) {
            int start = text.quantity(other).span().start();
            int end = text.quantity(other).span().end();
            if (start <= place && place < end) {
                return 0;
            }
            boolean between = place < own ? start > place && other < index : end <= place && other > index;
            weight *= between ? BEYOND_FIGURE : 1;
        }
        return weight;
    }

    /** Where the clause begins that this text before a figure ends in; 방문자 belongs to the figure of "방문자(3%)". */
    private static int lastClause(String left) {
        Matcher end = CLAUSE_END.matcher(closed(left));
        int last = 0;
        while (end.find()) {
            last = end.start();
        }
        return last;
    }

    private static String closed(String left) {
        String last = left.substring(Math.max(0, left.length() - LONGEST_OPENING));
        return last.indexOf('(') < 0 && last.indexOf(':') < 0
                ? left
                : OPENING.matcher(left).replaceFirst("");
    }

    private static double nearness(int rank) {
        return 1 / (1 + FADING * rank);
    }

    private void mate(Quantity other, boolean beyond) {
        weights.merge(mateOf(other), beyond ? MATE * BEYOND_CLAUSE : MATE, Math::max);
    }

    private void add(String word, double weight) {
        if (weight > 0) {
            words.of(word).forEach((feature, share) -> weights.merge(feature, weight * share, Math::max));
        }
    }

    private record Word(int start, String text) {
        static List<Word> in(String text) {
            List<Word> words = new ArrayList<>();
            Matcher word = WORD.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
            int at = 0;
            while (at < text.length()) {
                boolean begins = Scripts.isWord(text.charAt(at));
                if (begins && word.region(at, text.length()).lookingAt()) {
                    words.add(new Word(at, word.group()));
                    at = word.end();
                } else {
                    at++;
                }
            }
            return words;
        }
    }
}
