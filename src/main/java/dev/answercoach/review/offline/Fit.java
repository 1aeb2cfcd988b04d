package dev.answercoach.review.offline;

import dev.answercoach.review.Evidence;
import dev.answercoach.text.sentences.Sentence;
import dev.answercoach.text.sentences.Star;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * How well the part that a sentence plays in an answer suits an evidence. The words of a task ("원인을 찾아 개선하는 과제를
 * 맡았습니다") sound like an action; only its part tells that nothing has been done yet.
 */
enum Fit {
    /** The sentence plays another part; whatever words it has, it is no evidence of this. */
    ALIEN,
    /** Nothing speaks for or against it. */
    NEUTRAL,
    /** The sentence plays the very part. */
    EXPECTED;

    private static final Map<Evidence, Set<Star>> EXPECTED_PARTS = Map.of(
            Evidence.CONTEXT, EnumSet.of(Star.SITUATION, Star.TASK),
            Evidence.OWN_ACTION, EnumSet.of(Star.ACTION),
            Evidence.MEASURED_RESULT, EnumSet.of(Star.RESULT),
            Evidence.LESSON, EnumSet.of(Star.LESSON),
            Evidence.PLAN, EnumSet.of(Star.CLOSING));

    private static final Map<Evidence, Set<Star>> ALIEN_PARTS = Map.of(
            Evidence.CONTEXT, EnumSet.of(Star.ACTION, Star.RESULT, Star.LESSON, Star.CLOSING),
            Evidence.OWN_ACTION, EnumSet.of(Star.TASK, Star.LESSON, Star.CLOSING, Star.OPENING),
            Evidence.MEASURED_RESULT, EnumSet.of(Star.SITUATION, Star.TASK, Star.LESSON, Star.CLOSING),
            Evidence.LESSON, EnumSet.of(Star.SITUATION, Star.TASK));

    static Fit of(Sentence sentence, Evidence evidence) {
        Star star = sentence.star();
        boolean others = evidence == Evidence.OWN_ACTION && Actors.isSomebodyElse(sentence.text());
        if (others
                || (star != null && ALIEN_PARTS.getOrDefault(evidence, Set.of()).contains(star))) {
            return ALIEN;
        }
        return star != null && EXPECTED_PARTS.getOrDefault(evidence, Set.of()).contains(star) ? EXPECTED : NEUTRAL;
    }
}
