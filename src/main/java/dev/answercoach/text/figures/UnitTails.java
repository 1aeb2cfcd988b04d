package dev.answercoach.text.figures;

import dev.answercoach.text.Hangul;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the end of a Korean unit from the middle of a longer word, by what follows it. */
final class UnitTails {
    /** Whole particles: after them the word must end. */
    private static final String CLOSING = "은|는|이|가|을|를|에|의|로|으로|와|과|도|만|까지|부터|마다|씩|당|보다|나|이나|라|여|째|차|간|쯤|내|안|전|후|뒤|중"
            + "|급|씩만|뿐|밖에|인|임|다|이다|였다|이고|고|며|이며|면|이면|든|요|이요|꼴|선|대|째로|측|쪽|제|분량|분|인데|이랑|랑|이서|하고|한테|엔|에선|일|인지|야|이야|때|때는|때도|땐|마저|조차|커녕|즈음|무렵";
    /** Beginnings after which a word may go on as it likes: 이었습니다, 입니다, 이라는, 이상의 … */
    private static final String OPEN =
            "이었|였|께|입니|이라|이며|이고|이던|이지|이므|이어|이자|인데|라는|라고|라도|짜리|밖에|남짓|이상|이하|미만|초과|이내|정도|가량|내외|안팎|동안"
                    + "|까지|부터|에서|에게|에는|에도|에만|에 |으로|로는|로도|로써|로서|마다|만에|만큼|대비|규모|수준|넘|대(?:에서|로|까지|에|를|의|였|부터)|채 |못 |안 되|가까|즈음|전후|씩은|씩을|이나|당 |씩|이었|여간|여 |여서|여야|보다|처럼|밖|이라|조차|째를|급(?:이|의|으|에|을|를|인|은|는)|들이|뿐|이에요|예요|이예요|에요|이네요|네요|이죠|이거든|거든요|인걸|이니까|이니|때문|때부터|때까지|때에|마저|이래|였고|였는|였던|하고 ";

    private static final Pattern FOLLOWING =
            Pattern.compile("(?![가-힣])|(?:" + CLOSING + "){1,2}(?![가-힣])|(?:꼴|차|째|치|씩)?(?:" + OPEN + ")");

    private UnitTails() {}

    /** Whether a unit may end here: nothing follows, or a particle, or a known tail. */
    static boolean follow(String text, int at) {
        if (at >= text.length() || !Hangul.isSyllable(text.charAt(at))) {
            return true;
        }
        Matcher matcher = FOLLOWING.matcher(text);
        matcher.region(at, Math.min(text.length(), at + 8));
        return matcher.useTransparentBounds(true).useAnchoringBounds(false).lookingAt();
    }
}
