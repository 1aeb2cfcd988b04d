package dev.answercoach.review.model;

import dev.answercoach.review.CoachKind;
import dev.answercoach.review.Critique;
import dev.answercoach.review.Rubric;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a model returns when asked for a critique. The order of the components is the order in which it writes them. */
record CritiqueAnswer(List<Score> scores, List<Strength> strengths, List<Point> points, List<String> questions) {
    private static final int LEAST_SCORE = 1;
    private static final int MOST_SCORE = 5;
    private static final int MOST_STRENGTHS = 3;
    private static final int MOST_POINTS = 5;
    private static final int MOST_QUESTIONS = 4;

    /** The reason comes before the number, so that the number follows from it. */
    record Score(String criterion, String quote, String reason, int score) {}

    record Strength(String quote, String reason) {}

    record Point(String quote, String problem, String fix) {}

    /** What makes this no critique by the rubric, empty if nothing does. */
    String problem(Rubric rubric) {
        List<String> expected =
                rubric.criteria().stream().map(Rubric.Criterion::id).sorted().toList();
        List<String> found = scores.stream().map(Score::criterion).sorted().toList();
        if (!found.equals(expected)) {
            return "scores are not one for each criterion of the rubric";
        }
        if (!scores.stream().allMatch(CritiqueAnswer::isOnScale)) {
            return "a score is not from 1 to 5";
        }
        if (!scores.stream().map(Score::reason).allMatch(Said::isSomething)) {
            return "a score has no reason";
        }
        return "";
    }

    /** All that a user would read of it; quotes are the user's own words, or are not shown. */
    Stream<String> sentences() {
        return Stream.of(
                        scores.stream().map(Score::reason),
                        strengths.stream().map(Strength::reason),
                        points.stream().flatMap(point -> Stream.of(point.problem(), point.fix())),
                        questions.stream())
                .flatMap(sentences -> sentences);
    }

    /** The critique that this answer stands for; too long lists are cut, empty sentences left out. */
    Critique critique(Rubric rubric) {
        return critique(rubric.criteria().stream()
                .map(criterion -> score(criterion).orElseThrow())
                .toList());
    }

    /**
     * The critique as far as it stands in an answer that is still being written. Which quotes are taken depends on the scores
     * before, so a score waits for all those that come before it in the rubric.
     */
    Critique critiqueSoFar(Rubric rubric) {
        return critique(rubric.criteria().stream()
                .map(this::score)
                .takeWhile(Optional::isPresent)
                .map(Optional::orElseThrow)
                .toList());
    }

    private Critique critique(List<Critique.Score> verdicts) {
        return new Critique(
                CoachKind.MODEL,
                verdicts,
                strengths.stream()
                        .filter(strength -> Said.isSomething(strength.reason()))
                        .limit(MOST_STRENGTHS)
                        .map(strength -> new Critique.Strength(strength.quote(), Said.of(strength.reason())))
                        .toList(),
                points.stream()
                        .filter(point -> Said.isSomething(point.problem()) && Said.isSomething(point.fix()))
                        .limit(MOST_POINTS)
                        .map(point -> new Critique.Point(point.quote(), Said.of(point.problem()), Said.of(point.fix())))
                        .toList(),
                questions.stream()
                        .filter(Said::isSomething)
                        .limit(MOST_QUESTIONS)
                        .map(Said::of)
                        .toList());
    }

    private Optional<Critique.Score> score(Rubric.Criterion criterion) {
        return scores.stream()
                .filter(one -> one.criterion().equals(criterion.id()))
                .findFirst()
                .filter(one -> isOnScale(one) && Said.isSomething(one.reason()))
                .map(one -> new Critique.Score(criterion.id(), one.score(), one.quote(), Said.of(one.reason())));
    }

    private static boolean isOnScale(Score score) {
        return score.score() >= LEAST_SCORE && score.score() <= MOST_SCORE;
    }
}
