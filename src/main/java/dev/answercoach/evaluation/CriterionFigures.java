package dev.answercoach.evaluation;

import dev.answercoach.review.QuestionKind;
import java.util.ArrayList;
import java.util.List;

/**
 * What was measured of the scores of one criterion.
 *
 * @param kind whose rubric it stands in
 * @param criterion its id
 * @param expected of the scores of which a range is known those within it
 * @param spread the mean over the cases of the difference between the highest and the lowest score of its runs
 * @param widest the largest such difference
 * @param ordered of the graded stories those whose scores never fall from grade to grade and end higher than they begin
 */
public record CriterionFigures(
        QuestionKind kind, String criterion, Figure expected, Figure spread, Figure widest, Figure ordered) {
    /** Every criterion that was scored, in the order of the kinds and their rubrics. */
    public static List<CriterionFigures> in(Sample sample) {
        List<CriterionFigures> figures = new ArrayList<>();
        for (QuestionKind kind : QuestionKind.values()) {
            Sample own = sample.of(kind);
            own.criteria()
                    .forEach(criterion -> figures.add(new CriterionFigures(
                            kind,
                            criterion,
                            ScoreMeasures.expected(own, criterion),
                            ScoreMeasures.spread(own, criterion),
                            ScoreMeasures.widest(own, criterion),
                            ScoreMeasures.ordered(own, criterion))));
        }
        return figures;
    }
}
