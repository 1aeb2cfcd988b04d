package dev.answercoach.review;

import dev.answercoach.text.sentences.Sentences;
import dev.answercoach.text.sentences.Tense;
import java.util.regex.Pattern;

/**
 * Tells which kind a question is, by its words and, where they say nothing, by the draft. A question that asks what one
 * did is behavioural even where it names a technique: "Redis로 해결한 경험은?" wants the story.
 */
public final class QuestionKinds {
    private static final Pattern MOTIVATION = Pattern.compile(
            "지원 ?(?:동기|이유|하게 된|한 이유)|입사 ?(?:후|하면|하고)|포부|왜 (?:우리|저희|당사|이 회사)|선택한 이유|회사를 고르는|커리어 (?:계획|목표)"
                    + "|why (?:do you want|are you (?:interested|applying)|us|this (?:company|role)|our)|motivat|where do you see|career goal|cover letter",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SYSTEM_DESIGN = Pattern.compile(
            "설계(?:해 ?(?:보|주)|하시오|하라|하세요|한다면|하신다면|하겠|하시겠)|시스템 (?:설계|디자인)|아키텍처를 (?:설명|그려|제안|설계)|어떻게 (?:설계|구성)"
                    + "|system design|design an? |how would you (?:design|build|architect|scale)|architect an? ",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BEHAVIOURAL = Pattern.compile(
            "경험|사례|갈등|협업|실패|어려(?:웠|움|운)|겪(?:은|었|으신)|해결(?:한|했|하신| 과정)|성과|성취|도전|극복|프로젝트|장단점|성격|리더십|설득|기억에 남|했던|이끌어"
                    + "|tell (?:me|us) about a|describe a (?:time|situation)|a time when|an? example|conflict|fail(?:ed|ure)|challeng|proud|accomplish|teamwork|project",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TECHNICAL = Pattern.compile(
            "(?:이란|란|은|는) 무엇|무엇인(?:가|지|지요)|차이(?:점|를|는|가)|원리|동작 ?(?:방식|원리|과정)|설명(?:해|하)|왜 (?:사용|쓰|필요)|어떻게 (?:동작|작동|처리|구현|보장|막|해결)"
                    + "|장단점은|what (?:is|are|happens)|how do(?:es)? |difference between|explain|when would you use|why (?:is|are|use|do we)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MOTIVATION_DRAFT = Pattern.compile(
            "지원(?:했|하게|합)|입사 ?후|귀사|포부|I am applying|I want to join|join your|your (?:company|team|mission)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DESIGN_DRAFT = Pattern.compile(
            "샤딩|로드 ?밸런서|초당|QPS|TPS|파티션|레플리카|CDN|load balancer|shard|partition|replica|per second",
            Pattern.CASE_INSENSITIVE);

    private static final int LEAST_DESIGN_WORDS = 3;

    private QuestionKinds() {}

    /** The kind of a question; with an empty or mute question, the kind that the draft answers. */
    public static QuestionKind of(String question, String draft) {
        if (MOTIVATION.matcher(question).find()) {
            return QuestionKind.MOTIVATION;
        }
        if (SYSTEM_DESIGN.matcher(question).find()) {
            return QuestionKind.SYSTEM_DESIGN;
        }
        boolean technical = TECHNICAL.matcher(question).find();
        if (BEHAVIOURAL.matcher(question).find() && (!technical || tellsAStory(draft))) {
            return QuestionKind.BEHAVIOURAL;
        }
        return technical ? QuestionKind.TECHNICAL : byDraft(draft);
    }

    private static QuestionKind byDraft(String draft) {
        long motivation = MOTIVATION_DRAFT.matcher(draft).results().count();
        boolean story = tellsAStory(draft);
        if (motivation > (story ? 1 : 0)) {
            return QuestionKind.MOTIVATION;
        }
        if (!story && DESIGN_DRAFT.matcher(draft).results().count() >= LEAST_DESIGN_WORDS) {
            return QuestionKind.SYSTEM_DESIGN;
        }
        boolean explains = Tense.of(Sentences.split(draft)) == Tense.EXPLAINED
                && Sentences.split(draft).size() > 1;
        return explains ? QuestionKind.TECHNICAL : QuestionKind.BEHAVIOURAL;
    }

    private static boolean tellsAStory(String draft) {
        return Tense.of(Sentences.split(draft)) == Tense.TOLD;
    }
}
