package dev.answercoach.review.offline;

import dev.answercoach.review.Critique;
import dev.answercoach.review.QuestionKind;
import dev.answercoach.text.checks.MissingStarCheck;
import dev.answercoach.text.sentences.Sentence;
import dev.answercoach.text.sentences.Star;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Faults of a story: a part that is not told, a result without a figure, a team that acts instead of the writer. */
final class StoryFaults {
    private static final Pattern WE = Pattern.compile(
            "(?<![가-힣])(?:저희|우리)(?: ?(?:팀|조|부서|회사))?(?:은|는|가|이|의)?(?![가-힣])|(?<![가-힣])(?:팀|팀원들)(?:은|이|에서는?) |(?i)\\b(?:we|our team|the team)\\b");
    private static final Pattern I =
            Pattern.compile("(?<![가-힣])(?:저는|제가|저의|제 |저도|저만|직접|혼자)|\\bI\\b|\\b(?:my|me|myself)\\b");

    /** Questions about the person, which need not be answered by a story. */
    private static final Pattern NO_STORY =
            Pattern.compile("성장 ?과정|가치관|성격|장단점|강점|자기 ?소개|좌우명|(?i:about yourself|strengths?|weakness)");

    private StoryFaults() {}

    /** The result first: an answer without it is the one that readers put away. */
    static Stream<Critique.Point> missingParts(Reading reading) {
        List<Sentence> told = reading.evidence();
        if (told.isEmpty() || !isStory(reading)) {
            return Stream.empty();
        }
        List<Star> missing = MissingStarCheck.missing(reading.sentences());
        boolean claimsResult = !VagueResult.in(reading).isEmpty();
        return Stream.of(Star.RESULT, Star.ACTION, Star.SITUATION)
                .filter(missing::contains)
                .filter(part -> part != Star.RESULT || !claimsResult)
                .map(part -> Points.of("missing-" + MissingStarCheck.key(part), neighbour(told, part), Map.of()));
    }

    /** Many good stories leave the task to be guessed, so this is a late remark. */
    static Stream<Critique.Point> missingTask(Reading reading) {
        return isStory(reading)
                        && MissingStarCheck.missing(reading.sentences()).contains(Star.TASK)
                        && !MissingStarCheck.missing(reading.sentences()).contains(Star.SITUATION)
                        && !reading.evidence().isEmpty()
                ? Stream.of(Points.of("missing-task", reading.evidence().get(0), Map.of()))
                : Stream.empty();
    }

    /** A motive, an explanation or a design has no parts of a story to miss. */
    private static boolean isStory(Reading reading) {
        return reading.task().rubric().kind() == QuestionKind.BEHAVIOURAL
                && !NO_STORY.matcher(reading.task().draft().question()).find();
    }

    /** Where the missing part would stand: results after the last sentence, the rest around the first. */
    private static Sentence neighbour(List<Sentence> told, Star part) {
        return part == Star.RESULT ? lastOfStory(told) : told.get(0);
    }

    private static Sentence lastOfStory(List<Sentence> told) {
        return told.stream()
                .filter(sentence -> sentence.star() != Star.LESSON && sentence.star() != Star.CLOSING)
                .reduce((first, second) -> second)
                .orElse(told.get(told.size() - 1));
    }

    static Stream<Critique.Point> vagueResults(Reading reading) {
        return VagueResult.in(reading).stream()
                .map(vague -> Points.of("vague-result", vague.sentence(), Map.of("noun", vague.noun())));
    }

    static Stream<Critique.Point> onlyWe(Reading reading) {
        return isOnlyWe(reading)
                ? reading.evidence().stream()
                        .filter(sentence -> WE.matcher(sentence.text()).find())
                        .limit(1)
                        .map(sentence -> Points.of("only-we", sentence, Map.of()))
                : Stream.empty();
    }

    /** Korean drops subjects, so only an answer that says "we" and never "I" hides who acted. */
    static boolean isOnlyWe(Reading reading) {
        return reading.evidence().stream()
                        .anyMatch(sentence -> WE.matcher(sentence.text()).find())
                && reading.evidence().stream()
                        .noneMatch(sentence -> I.matcher(sentence.text()).find());
    }
}
