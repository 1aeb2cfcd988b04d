package dev.answercoach.evaluation;

import dev.answercoach.review.Critique;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A critique's scores, its quotes verified.
 *
 * @param byCriterion 1 to 5, in the rubric's order
 */
record Scores(Map<String, Integer> byCriterion) {
    Scores {
        byCriterion = Collections.unmodifiableMap(new LinkedHashMap<>(byCriterion));
    }

    static Scores of(Critique critique) {
        Map<String, Integer> scores = new LinkedHashMap<>();
        critique.scores().forEach(score -> scores.put(score.criterion(), score.score()));
        return new Scores(scores);
    }

    /** The sum of all criteria. */
    int total() {
        return byCriterion.values().stream().mapToInt(Integer::intValue).sum();
    }
}
