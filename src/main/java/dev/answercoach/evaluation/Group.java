package dev.answercoach.evaluation;

import dev.answercoach.review.QuestionKind;
import dev.answercoach.text.Language;
import java.util.function.Predicate;

/** Cases that are reported together. */
public enum Group {
    ALL(story -> true),
    KO(story -> story.language() == Language.KO),
    EN(story -> story.language() == Language.EN),
    BEHAVIOURAL(story -> story.kind() == QuestionKind.BEHAVIOURAL),
    MOTIVATION(story -> story.kind() == QuestionKind.MOTIVATION),
    TECHNICAL(story -> story.kind() == QuestionKind.TECHNICAL),
    SYSTEM_DESIGN(story -> story.kind() == QuestionKind.SYSTEM_DESIGN);

    @SuppressWarnings("ImmutableEnumChecker") // its function has no state
    private final Predicate<Story> member;

    Group(Predicate<Story> member) {
        this.member = member;
    }

    boolean has(LabelledCase labelled) {
        return member.test(labelled.story());
    }
}
