package dev.answercoach.text.figures;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Names what a figure measures: the 호출 of "API 호출을 80%", the "calls" of "cut calls by 80%". */
final class Metric {
    private static final Pattern KOREAN =
            Pattern.compile("(?<noun>[A-Za-z가-힣]{2,12}?)(?:을|를|이|가|은|는)(?: [가-힣]{1,4}){0,1} ?$");
    private static final Pattern ENGLISH =
            Pattern.compile("(?<noun>[A-Za-z]{3,20}?)s? (?:by|to|from)(?: about| over| nearly)? ?$");
    /** Words that paraphrases put for any metric, or that name no more than what the unit says (인원 of 5명). */
    private static final Pattern GENERAL = Pattern.compile(
            "문제|결과|시간|환경|경험|과정|업무|작업|프로젝트|서비스|시스템|기능|방식|사용자|고객|이것|성능|저|제|팀|이를|수치|비율|인원|기간|건수|횟수|개수|대수|금액|time|result|problem|system|service|it|them");

    private static final int SENTENCE = 120;
    /** How many figures of the draft are asked for their metrics. */
    private static final int MOST_PLACES = 100;

    private Metric() {}

    /**
     * Whether the rewrite's figure measures something that the draft speaks of elsewhere. Of a paraphrase it is told apart
     * by what both texts still know: the rewrite speaks of the old metric, or the draft has a figure for the new one.
     */
    static boolean moved(FigureText draft, int inDraft, FigureText rewrite, int inRewrite) {
        String before = of(draft.context(inDraft).near());
        String after = of(rewrite.context(inRewrite).near());
        if (before.isEmpty() || after.isEmpty() || related(before, after)) {
            return false;
        }
        return !says(draft.sentence(inDraft, SENTENCE), after)
                && draft.says(after)
                && (rewrite.says(before) || isMetric(draft, after))
                && !says(rewrite.sentence(inRewrite, SENTENCE), before);
    }

    private static boolean isMetric(FigureText text, String noun) {
        return IntStream.range(0, Math.min(text.size(), MOST_PLACES))
                .anyMatch(index -> of(text.context(index).near()).equals(noun));
    }

    private static String of(String clause) {
        for (Pattern pattern : new Pattern[] {KOREAN, ENGLISH}) {
            Matcher matcher = pattern.matcher(clause);
            if (matcher.find() && !GENERAL.matcher(matcher.group("noun")).matches()) {
                return matcher.group("noun").toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    private static boolean related(String a, String b) {
        return a.contains(b) || b.contains(a) || Context.features(a).stream().anyMatch(Context.features(b)::contains);
    }

    private static boolean says(String text, String noun) {
        return FigureText.words(text).contains(noun);
    }
}
