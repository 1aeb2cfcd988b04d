package dev.answercoach.review;

import dev.answercoach.text.Remark;
import java.util.List;

/**
 * What a coach says of a draft.
 *
 * @param coach who says it
 * @param scores one for each criterion of the rubric, in its order
 * @param strengths what to keep
 * @param points what to mend, the most important first
 * @param questions what to ask the user where evidence is missing
 */
public record Critique(
        CoachKind coach, List<Score> scores, List<Strength> strengths, List<Point> points, List<Remark> questions) {
    /** The quote of a score that has none. */
    public static final String NO_QUOTE = "";

    /**
     * A rubric's verdict.
     *
     * @param criterion the criterion's id
     * @param score 1 to 5
     * @param quote the user's words that it rests on, or {@link #NO_QUOTE}
     * @param reason why
     */
    public record Score(String criterion, int score, String quote, Remark reason) {}

    /** What works, and the words that show it. */
    public record Strength(String quote, Remark reason) {}

    /** A problem, the words that show it, and what to do. */
    public record Point(String quote, Remark problem, Remark fix) {}

    public Critique {
        scores = List.copyOf(scores);
        strengths = List.copyOf(strengths);
        points = List.copyOf(points);
        questions = List.copyOf(questions);
    }
}
