package dev.answercoach.text.sentences;

import dev.answercoach.text.Language;
import java.util.List;
import java.util.regex.Pattern;

/** Whether an answer tells what happened, imagines what would be done, or explains how things are. */
public enum Tense {
    /** It tells a story: at least two sentences, and a third of all, say what was. */
    TOLD,
    /** It plans or imagines: as many sentences say what will or would be as say what was. */
    IMAGINED,
    /** Neither. */
    EXPLAINED;

    private static final int LEAST_TOLD = 2;
    private static final int TOLD_SHARE = 3;
    /** The predicate of a Korean sentence stands within this many units of its end. */
    private static final int PREDICATE = 14;

    private static final Pattern PAST =
            Pattern.compile("[가-힣](?<=[았었였했됐갔왔났졌겼렸꿨웠녔쳤췄뒀썼줬냈컸컷섰렀켰꼈])(?:습니다|어요|다|고|으며|지만|는데)?[.!?…\"'”’) ]{0,4}$");
    private static final Pattern FUTURE =
            Pattern.compile("겠(?:습니다|어요|다)|(?:할|될|갈|일) (?:것입니다|것이다|계획입니다|생각입니다|예정입니다)|싶습니다|싶어요|하고자 합니다|목표입니다");
    private static final Pattern ENGLISH_PAST = Pattern.compile(
            "\\b(?:was|were|had|did|went|took|wrote|built|led|ran|made|found|chose|cut|fell|rose|grew|\\w{3,14}ed)\\b");
    private static final Pattern ENGLISH_FUTURE =
            Pattern.compile("\\b(?:will|would|'ll|'d|I (?:plan|hope|want|intend) to|going to)\\b");

    /** What most of these sentences do. */
    public static Tense of(List<Sentence> sentences) {
        long told =
                sentences.stream().filter(sentence -> isPast(sentence.text())).count();
        long imagined =
                sentences.stream().filter(sentence -> isFuture(sentence.text())).count();
        if (imagined > 0 && imagined >= told) {
            return IMAGINED;
        }
        return told >= LEAST_TOLD && told * TOLD_SHARE >= sentences.size() ? TOLD : EXPLAINED;
    }

    /** Whether a sentence says what will or would be. */
    public static boolean isFuture(String sentence) {
        return Language.of(sentence) == Language.KO
                ? FUTURE.matcher(tail(sentence)).find()
                : ENGLISH_FUTURE.matcher(sentence).find();
    }

    private static boolean isPast(String sentence) {
        if (Language.of(sentence) == Language.KO) {
            return PAST.matcher(tail(sentence)).find() && !isFuture(sentence);
        }
        return ENGLISH_PAST.matcher(sentence).find() && !isFuture(sentence);
    }

    private static String tail(String sentence) {
        return sentence.substring(Math.max(0, sentence.length() - PREDICATE));
    }
}
