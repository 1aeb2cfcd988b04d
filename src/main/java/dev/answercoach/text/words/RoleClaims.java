package dev.answercoach.text.words;

import dev.answercoach.text.ResourceList;
import dev.answercoach.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells that a writer claims a role. A role that the draft gives to somebody else is new when the rewrite gives it to the
 * writer: "팀장에게 제안했다" becomes "팀장으로서 제안했다".
 */
final class RoleClaims implements NameRule {
    /** Longer ones first: a 수간호사 is more than a 간호사. */
    private static final String PROFESSIONS = ResourceList.words(RoleClaims.class, "professions.txt").stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(Collectors.joining("|"));

    private static final String ROLES =
            "(?<role>부?팀장|파트장|실장|본부장|부장|차장|과장|대리|주임|점장|조장|반장|회장|부회장|학생회장|동아리장|총무|간사|감독|강사|조교|멘토|튜터|코치|대표|대표이사|책임자?|총괄|리드|팀리드|테크리드"
                    + "|리더|팀 ?리더|매니저|인턴|컨설턴트|아키텍트|기획자|디자이너|연구원|" + PROFESSIONS
                    + "|분대장|소대장|중대장|창업자|PM|PO|PL|CTO|CEO|TL)";

    private static final Pattern CLAIM = Pattern.compile("(?<![가-힣A-Za-z])(?:[가-힣]{2,6})?" + ROLES
            + "(?:으로서|로서|직을|직으로|(?:을|를) (?:맡|담당|역임|수행)|(?:으로|로) (?:일하|일했|근무|활동|참여|선출|임명|승진|합류|입사|위촉|발탁|재직))");

    /** The lexicon does not say how an English draft would call a profession. */
    private static final Pattern HANGUL = Pattern.compile("[가-힣]");

    /** What follows a role that somebody else has. */
    private static final String OF_OTHERS = "(?!에게|님|께|한테|과 |와 |의 |이 |가 |은 |는 |들|십|쉽|급|적|되|된)";

    @Override
    public List<Span> newIn(String rewrite, Vocabulary known) {
        List<Span> found = new ArrayList<>();
        Matcher claims = CLAIM.matcher(rewrite);
        while (claims.find()) {
            String role = claims.group("role");
            if (!known.matches(Pattern.compile(Pattern.quote(role) + OF_OTHERS))
                    && !isKnownByOtherSpelling(role, known)
                    && (known.matches(HANGUL)
                            || NameLexicon.standard().named(role).isPresent())) {
                found.add(new Span(claims.start("role"), claims.end("role")));
            }
        }
        return found;
    }

    /** The other spellings of a role the user claimed: PM for 프로젝트 매니저. */
    private static boolean isKnownByOtherSpelling(String role, Vocabulary known) {
        return NameLexicon.standard()
                .named(role)
                .map(name -> name.spellings().stream()
                        .filter(spelling -> !spelling.equals(role))
                        .anyMatch(spelling -> known.matches(
                                Pattern.compile(Pattern.quote(spelling) + OF_OTHERS, Pattern.CASE_INSENSITIVE))))
                .orElse(false);
    }
}
