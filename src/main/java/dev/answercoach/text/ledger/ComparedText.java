package dev.answercoach.text.ledger;

import dev.answercoach.text.figures.FigureText;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with the words around each of its figures, as two texts are compared. It remembers what it was asked, since every
 * rewrite asks the same of its draft: for one thread at a time.
 */
final class ComparedText {
    private static final Pattern CLAUSE_END = Pattern.compile("[,;:·(]|\\s(?<=[고며서나만]\\s)");
    private static final int REACH_LEFT = 60;
    private static final int REACH_RIGHT = 25;
    /** A clause that begins nearer than this to its figure has no words of its own. */
    private static final int SHORTEST_CLAUSE = 3;
    /** Figures nearer to each other than this have the same words before them. */
    private static final int SHORTEST_GAP = 5;

    private final FigureText text;
    private final WordFeatures words = new WordFeatures();
    private final Map<Integer, Context> contexts = new HashMap<>();
    private final Map<Integer, Map<String, Double>> surrounds = new HashMap<>();
    private final Map<Integer, Labels> labels = new HashMap<>();

    ComparedText(FigureText text) {
        this.text = text;
    }

    FigureText text() {
        return text;
    }

    /** The words that a figure belongs to. */
    Context context(int index) {
        return contexts.computeIfAbsent(index, this::newContext);
    }

    /** What stands around a figure, and how near, as {@link Surrounds} weighs it. */
    Map<String, Double> surrounds(int index) {
        return surrounds.computeIfAbsent(index, of -> Surrounds.of(text, words, of));
    }

    /** What says most likely what a figure is told of. */
    Labels labels(int index) {
        return labels.computeIfAbsent(index, of -> Labels.of(text, words, of));
    }

    /** The words before two figures of one sentence, or those behind them, that do not stand between them as well. */
    Set<String> outside(int first, int second, boolean before) {
        int left = Math.min(first, second);
        int right = Math.max(first, second);
        Set<String> outside = Surrounds.named(
                before ? text.before(left, Surrounds.REACH_LEFT) : text.restOfSentence(right, Surrounds.REACH_RIGHT),
                words);
        outside.removeAll(Surrounds.named(text.between(left, right), words));
        return outside;
    }

    /** The words of a noun that two figures share, the one of them without it. */
    Set<String> sharedNoun(int first, int second) {
        return SharedNoun.of(text, words, first, second);
    }

    /** What happened on a date is told after it. */
    private Context newContext(int index) {
        return text.quantity(index).unit().equals("date")
                ? new Context("", right(index), "")
                : new Context(text.before(index, REACH_LEFT), near(index), right(index));
    }

    /** The words of the same clause before the figure, after the figure before. */
    private String near(int index) {
        String before = text.before(index, REACH_LEFT);
        if (index > 0) {
            int gap = text.between(index - 1, index).length();
            before = gap >= SHORTEST_GAP && gap < before.length() ? before.substring(before.length() - gap) : before;
        }
        Matcher end = CLAUSE_END.matcher(before);
        int start = 0;
        while (end.find()) {
            if (before.length() - end.end() >= SHORTEST_CLAUSE) {
                start = end.end();
            }
        }
        return before.substring(start);
    }

    private String right(int index) {
        String after = text.after(index, REACH_RIGHT);
        int comma = after.indexOf(',');
        return comma >= 0 ? after.substring(0, comma) : after;
    }
}
