package dev.answercoach.text.checks;

import dev.answercoach.text.Language;
import dev.answercoach.text.Span;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks who acted where an answer says "we" throughout and "I" nowhere. Korean drops its subjects, so a sentence without
 * one says nothing, and an answer of a sentence or two neither.
 */
public final class OnlyWeCheck implements Check {
    public static final String RULE = "style-we-only";

    private static final int LEAST_SENTENCES = 3;

    /** 우리나라 and the like are names of things, no subject of what was done. */
    private static final Pattern WE_KO = Pattern.compile(
            "(?<![가-힣])(?:저희(?!를 ?위해)|우리(?! ?(?:나라|말|은행|카드|금융|민족|사회|모두의|주변|주위|삶|일상)))(?: ?(?:팀|조|부서|반|동아리|학과|가게|매장|병동))?(?:원들?)?(?:은|는|가|이|의|도|끼리)?(?![가-힣])");

    private static final Pattern I_KO = Pattern.compile(
            "(?<![가-힣])(?:저(?:는|의|를|도|만|에게|와|로서|부터|까지|뿐|마저|조차|역시|한테|로)|제가|제 |제게|나(?:는|의|를|도|만|에게)|내가|내게|내 |본인|직접|혼자|스스로)");

    private static final Pattern WE_EN = Pattern.compile("\\b(?:[Ww]e|[Oo]ur)\\b");
    private static final Pattern I_EN = Pattern.compile("\\b(?:I|[Mm]y|me|myself|mine)\\b");

    @Override
    public List<Finding> find(Draft draft) {
        if (draft.sentences().size() < LEAST_SENTENCES) {
            return List.of();
        }
        boolean korean = draft.language() == Language.KO;
        Matcher we = (korean ? WE_KO : WE_EN).matcher(draft.text());
        boolean onlyWe =
                we.find() && !(korean ? I_KO : I_EN).matcher(draft.text()).find();
        return onlyWe
                ? List.of(new Finding(
                        RULE, new Span(we.start(), we.end()), Finding.Severity.HINT, Map.of("text", we.group())))
                : List.of();
    }
}
