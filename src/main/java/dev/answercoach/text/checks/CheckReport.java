package dev.answercoach.text.checks;

import dev.answercoach.text.Counts;
import dev.answercoach.text.Leftover;
import dev.answercoach.text.figures.Quantity;
import dev.answercoach.text.sentences.Sentence;
import dev.answercoach.text.sentences.Star;
import dev.answercoach.text.sums.Sum;
import dev.answercoach.text.words.Coverage;
import java.util.List;

/**
 * Everything that code finds in a draft.
 *
 * @param counts its length by every rule
 * @param quantities its figures
 * @param sums its arithmetic claims
 * @param leftovers what was forgotten in it
 * @param sentences its sentences, each with what it seems to do
 * @param coverage the posting's keywords, covered and missing
 * @param speakingSeconds how long it takes to say
 * @param findings what the checks say of it, the most severe first
 */
public record CheckReport(
        Counts counts,
        List<Quantity> quantities,
        List<Sum> sums,
        List<Leftover> leftovers,
        List<Sentence> sentences,
        Coverage coverage,
        int speakingSeconds,
        List<Finding> findings) {
    public CheckReport {
        quantities = List.copyOf(quantities);
        sums = List.copyOf(sums);
        leftovers = List.copyOf(leftovers);
        sentences = List.copyOf(sentences);
        findings = List.copyOf(findings);
    }

    /** Whether a sentence of the draft seems to do this. */
    public boolean shows(Star star) {
        return sentences.stream().anyMatch(sentence -> sentence.star() == star);
    }
}
