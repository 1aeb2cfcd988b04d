package dev.answercoach.text.sentences;

import dev.answercoach.text.Hangul;
import dev.answercoach.text.Language;
import java.util.List;
import java.util.regex.Matcher;
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

    /** The last stem of a predicate; it tells of the past where it closes with ㅆ. */
    private static final Pattern STEM =
            Pattern.compile("(?<stem>[가-힣])(?:습니다|어요|죠|지요|고요|거든요|다|고|으며|지만|는데)?[.!?…\"'”’) ]{0,4}$");

    /** 있다 and -겠- close so without telling of the past. */
    private static final String NOT_PAST = "있겠";

    private static final Pattern FUTURE =
            Pattern.compile("겠(?:습니다|어요|다)|(?:할|될|갈|일) (?:것입니다|것이다|계획입니다|생각입니다|예정입니다)|싶습니다|싶어요|하고자 합니다|목표입니다");
    private static final Pattern ENGLISH_PAST = Pattern.compile(
            "\\b(?:was|were|had|did|went|took|wrote|built|led|ran|made|found|chose|cut|fell|rose|grew|\\w{3,14}ed)\\b");
    private static final Pattern ENGLISH_FUTURE =
            Pattern.compile("\\b(?:will|would|'ll|'d|I (?:plan|hope|want|intend) to|going to)\\b");

    /** What most of these sentences do. */
    public static Tense of(List<Sentence> sentences) {
        int told = 0;
        int imagined = 0;
        for (Sentence sentence : sentences) {
            boolean future = isFuture(sentence.text());
            imagined += future ? 1 : 0;
            told += !future && isPast(sentence.text()) ? 1 : 0;
        }
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

    /** Whether a sentence that is no plan says what was. */
    static boolean isPast(String sentence) {
        return Language.of(sentence) == Language.KO
                ? isKoreanPast(tail(sentence))
                : ENGLISH_PAST.matcher(sentence).find();
    }

    private static boolean isKoreanPast(String tail) {
        Matcher matcher = STEM.matcher(tail);
        while (matcher.find()) {
            char stem = tail.charAt(matcher.start("stem"));
            if (Hangul.closesWithPastTense(stem) && NOT_PAST.indexOf(stem) < 0) {
                return true;
            }
        }
        return false;
    }

    private static String tail(String sentence) {
        return sentence.substring(Math.max(0, sentence.length() - PREDICATE));
    }
}
