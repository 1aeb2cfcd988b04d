package dev.answercoach.text.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The forms of the copula 이다 that are no particles, since what they stand after may as well end so itself: 업무라, 그대로죠,
 * 이상이시라. Who cuts them off has to know the noun that remains.
 */
final class Copula {
    private static final Pattern FORM = Pattern.compile("(?<noun>[가-힣]{1,20}?)"
            + "(?:이?(?:라|라서|라서요|라며|라던|라든지|라기|라기보다|라기보다는|랍니다|래요|죠|지요|네|네요|군요|거든요|잖아요|고요|구요|니|니까|더라|더라고요|더군요|던데|든지|든가|었[가-힣]{1,5}|였[가-힣]{1,5})"
            + "|이?(?:시라|시라서|시고|시며|시니|시지만|시던|신|신데|세요|셔서|셨[가-힣]{1,5}|십니다)"
            + "|이던|이?냐(?:고|는|를|의|도)?|인데요|인지라|인데도|인데다|인데다가|이거나|거나|이든|이나|일까요|인가요|인걸요|인거죠|일뿐|인|이에요|예요)");

    private Copula() {}

    /** What stands before the copula, if the word may end with one. */
    static Optional<String> noun(String word) {
        Matcher form = FORM.matcher(word);
        return form.matches() ? Optional.of(form.group("noun")) : Optional.empty();
    }
}
