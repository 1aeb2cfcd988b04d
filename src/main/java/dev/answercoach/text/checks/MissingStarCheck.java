package dev.answercoach.text.checks;

import dev.answercoach.text.KeyName;
import dev.answercoach.text.Span;
import dev.answercoach.text.sentences.Sentence;
import dev.answercoach.text.sentences.Star;
import dev.answercoach.text.sentences.Tense;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Hints at the parts of a story that no sentence seems to tell: situation, task, action, result. Silent about answers
 * that tell no story (an explanation, a plan, a motive), where nothing of the kind can be missing. A task that is to be
 * guessed from the situation is not missed either: many good stories leave it at that.
 */
public final class MissingStarCheck implements Check {
    public static final String RULE = "star-missing";

    private static final List<Star> PARTS = List.of(Star.SITUATION, Star.TASK, Star.ACTION, Star.RESULT);

    /** Questions about motives, the person, a plan or a technique, which need not be answered by a story. */
    private static final Pattern NO_STORY = Pattern.compile(
            "지원 ?(?:동기|이유|하게|하신|한 (?:이유|계기|동기))|포부|입사 ?후|왜 (?:우리|저희|당사|이 회사|지원)|성장 ?과정|가치관|좌우명|성격|장단점|장점|단점|강점|약점|자기 ?소개|(?:하시|할 것)겠습니까|어떻게 (?:하시|대응|대처|행동|해결|할)[가-힣]{0,4}(?:겠|것)"
                    + "|(?:이란|란) 무엇|무엇이?라고 생각|(?:개념|원리|차이)(?:을|를|에 대해)|설계(?:하시|해 ?보)"
                    + "|(?i:\\bwhy (?:do you|did you|are you|us|this|our)\\b|motivat|about yourself|strengths?|weakness|what would you|how would you|difference between|what is\\b|explain (?:how|what|the)\\b)");

    /** An answer that opens with why somebody applies tells a motive. */
    private static final Pattern MOTIVE = Pattern.compile(
            "지원(?:했|하게|한 (?:이유|계기|동기)|합니다|하였|동기)|(?i:\\bI (?:am applying|applied|want to join|would like to join)\\b)");

    /** Where every third sentence ties the answer to the company, it is about the company. */
    private static final int CLOSING_SHARE = 3;

    @Override
    public List<Finding> find(Draft draft) {
        List<Star> missing = tellsNoStory(draft) ? List.of() : missing(draft.sentences());
        if (missing.isEmpty() || missing.equals(List.of(Star.TASK))) {
            return List.of();
        }
        String keys = missing.stream().map(MissingStarCheck::key).collect(Collectors.joining(","));
        Span all = new Span(0, draft.text().length());
        return List.of(new Finding(RULE, all, Finding.Severity.HINT, Map.of("missing", keys)));
    }

    private static boolean tellsNoStory(Draft draft) {
        List<Sentence> sentences = draft.sentences();
        long closing = sentences.stream()
                .filter(sentence -> sentence.star() == Star.CLOSING)
                .count();
        return NO_STORY.matcher(draft.question()).find()
                || closing * CLOSING_SHARE > sentences.size()
                || (closing > 0 && MOTIVE.matcher(sentences.get(0).text()).find());
    }

    /** The parts that a story lacks, in their order; none where no story is told. */
    public static List<Star> missing(List<Sentence> sentences) {
        if (Tense.of(sentences) != Tense.TOLD) {
            return List.of();
        }
        return PARTS.stream()
                .filter(part -> sentences.stream().noneMatch(sentence -> sentence.star() == part))
                .toList();
    }

    /** How {@code data} and the bundles ({@code star.situation}) name a part. */
    public static String key(Star star) {
        return KeyName.of(star);
    }
}
