package dev.answercoach.text.words;

import dev.answercoach.text.Span;
import java.util.List;

/** Tells that a rewrite claims to be the first or the greatest of some circle: 업계 최초로, the first in the company. */
final class RankClaims implements NameRule {
    private static final String CIRCLE =
            "(?:업계|국내|사내|전사|회사|세계|교내|학과|학교|아시아|전국|지역|부서|팀|지점|원내|병원|도내|시내|동종 업계|창사 이래|창립 이래|설립 이래|사상|역대|한국|대한민국)";

    /** Each claim with what a draft must have so that it is none. */
    private static final List<GroundedClaim> CLAIMS = List.of(
            GroundedClaim.of(
                    "최초",
                    CIRCLE + "(?:에서|에서는| 내| 안에서)? ?최초",
                    "최초|(?:업계|국내|회사|사내|세계)(?:에서)? 처음|(?i:\\bfirst (?:in|of|to|time)\\b)"),
            GroundedClaim.of("유일|단독", CIRCLE + "(?:에서|에서는| 내| 안에서)? ?(?:유일|단독)", "유일|단독|혼자|(?i:\\bonly\\b)"),
            GroundedClaim.of("최연소", CIRCLE + "(?:에서|에서는| 내| 안에서)? ?최연소", "최연소|가장 (?:어린|젊은)|(?i:\\byoungest\\b)"),
            GroundedClaim.of(
                    "최고|최대|최다|최단|선두|일류",
                    CIRCLE + "(?:에서|에서는| 내| 안에서)? ?(?:최고|최대|최다|최단|선두|일류)",
                    "최고|최대|최다|최단|선두|1위|가장|제일|(?i:\\b(?:best|most|top|largest|highest|leading)\\b)"),
            GroundedClaim.of(
                    "[Ff]irst|[Oo]nly|[Ll]eading|[Bb]est",
                    "(?i)\\b(?:the )?first (?:person |one |team |engineer |employee |student |intern )?(?:in|across|at) (?:the |our |its |my )?"
                            + "(?:whole |entire )?(?:industry|country|company|nation|world|department|school|university|region|field|market|hospital)"
                            + "|\\bindustry[- ](?:first|leading|best)|\\b(?:world|company|nation|country|industry)['’]s first|\\b(?:first|only)-ever\\b",
                    "최초|처음|선도|(?i:\\bfirst\\b|leading)"));

    @Override
    public List<Span> newIn(String rewrite, Vocabulary known) {
        return GroundedClaim.newIn(CLAIMS, rewrite, known);
    }
}
