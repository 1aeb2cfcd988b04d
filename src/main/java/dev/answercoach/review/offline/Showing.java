package dev.answercoach.review.offline;

import dev.answercoach.review.Evidence;
import dev.answercoach.text.sentences.Sentence;
import java.util.List;

/**
 * What a draft shows of an evidence.
 *
 * @param evidence what was looked for
 * @param score 1 to 5
 * @param sentences that show it, the best first
 * @param lacking the first thing that is missing, {@code none} where nothing shows it, {@code nothing} where all is there,
 *     {@code mere-words} where nothing of it could be checked
 */
record Showing(Evidence evidence, int score, List<Sentence> sentences, String lacking) {
    static final String ALL_MISSING = "none";
    static final String NOTHING = "nothing";
    static final String MERE_WORDS = "mere-words";
}
