package dev.answercoach.review.offline;

import dev.answercoach.review.Critique;
import dev.answercoach.text.Quotes;
import dev.answercoach.text.sentences.Sentence;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives each criterion words of the draft that no other criterion rests on. Those with the fewest sentences to choose
 * from choose first.
 */
final class QuoteChooser {
    private QuoteChooser() {}

    /** A quote for each showing that has one; the others are absent. */
    static Map<Showing, String> choose(List<Showing> showings) {
        Map<Showing, String> quotes = new HashMap<>();
        Set<Sentence> taken = new HashSet<>();
        showings.stream()
                .filter(showing -> !showing.sentences().isEmpty())
                .sorted(Comparator.comparingInt(showing -> showing.sentences().size()))
                .forEach(showing -> showing.sentences().stream()
                        .filter(sentence -> sentence.text().length() >= Quotes.LEAST_EVIDENCE)
                        .filter(taken::add)
                        .findFirst()
                        .ifPresent(sentence -> quotes.put(showing, sentence.text())));
        return quotes;
    }

    /** The quote of a showing, or {@link Critique#NO_QUOTE}. */
    static String of(Showing showing, Map<Showing, String> quotes) {
        return quotes.getOrDefault(showing, Critique.NO_QUOTE);
    }
}
