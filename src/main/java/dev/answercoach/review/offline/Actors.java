package dev.answercoach.review.offline;

import java.util.regex.Pattern;

/** Tells whose deed a Korean sentence reports, by its topic: "구청은 행사를 제안했습니다" is not the writer's. */
final class Actors {
    /** A topic near the front that names people or bodies, told by their plural or honorific; a mere subject may belong to a
     * clause within ("상인들이 원하는 것을 파악했습니다"). */
    private static final Pattern OTHERS = Pattern.compile("(?:[가-힣A-Za-z0-9·]{1,12}[ ,] ?){0,3}[가-힣A-Za-z]{0,12}"
            + "(?:들은|들도|께서는?|님은|님도|분은|측은|팀은"
            + "|(?:구청|회사|학교|기관|업체|본사|벤더|고객|상대방?|선배|후배|상사|동료|교수|담당자|팀장|기획자)(?:은|는)) ");

    private static final Pattern WRITER =
            Pattern.compile("(?<![가-힣])(?:저는|제가|저도|저만|저와|저의|제 |저희|우리|직접|함께)|\\b(?:I|we|my|our)\\b");

    private static final Pattern I = Pattern.compile("(?<![가-힣])(?:저는|제가|저도|저만)|\\bI\\b");

    private Actors() {}

    static boolean saysI(String sentence) {
        return I.matcher(sentence).find();
    }

    /** Whether somebody else acts, and the writer is not in the sentence at all. */
    static boolean isSomebodyElse(String sentence) {
        return OTHERS.matcher(sentence).lookingAt() && !WRITER.matcher(sentence).find();
    }
}
