package dev.answercoach.evaluation;

/**
 * A score and what it should have been.
 *
 * @param of the case that was scored
 * @param criterion the criterion's id
 * @param score 1 to 5
 * @param range what a fair reader may give
 */
public record JudgedScore(LabelledCase of, String criterion, int score, Expected.Range range) {
    boolean isExpected() {
        return range.contains(score);
    }
}
