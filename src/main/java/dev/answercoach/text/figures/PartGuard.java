package dev.answercoach.text.figures;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds a part that became greater than its whole. 310개 중 47개, 47 of the 310 and 47/310 are one fact in any order; 47개 중
 * 310개 is none, whatever the draft says.
 */
final class PartGuard {
    private static final Pattern WHOLE_FIRST =
            Pattern.compile("(?:^|[ 그이])(?:중|가운데)(?:에서|에|의)?(?![가-힣])|^ ?만점에|[이그]중 ");
    private static final Pattern PART_FIRST = Pattern.compile(
            "(?i)^ ?/ ?$|[(](?:전체|모두|총) ?$|포함(?:해|하여|한) ?(?:모두|전체|총)? ?$|^ ?[a-z]{0,12} ?(?:out )?of (?:the |those |these |our |all )?$|^ in $");
    private static final Pattern OF_THEM =
            Pattern.compile("(?i)^ ?[a-z]{0,12} ?of (?:those|these|them|which|whom)(?![a-z])");
    private static final int LONGEST = 40;

    private final Matching matching;

    PartGuard(Matching matching) {
        this.matching = matching;
    }

    void apply() {
        FigureText rewrite = matching.rewrite();
        Map<Integer, Integer> ofRewrite = new HashMap<>();
        matching.kept().forEach(pair -> ofRewrite.put(pair.rewrite(), pair.draft()));
        for (int first = 0; first + 1 < rewrite.size(); first++) {
            Integer one = ofRewrite.get(first);
            Integer other = ofRewrite.get(first + 1);
            if (one != null && other != null && isImpossible(rewrite, first) && !isBeside(one, other)) {
                matching.change(one, first + 1);
                matching.change(other, first);
            }
        }
    }

    /** A draft may say what is impossible, and a rewrite repeat it. */
    private boolean isBeside(int one, int other) {
        return other == one + 1 && isImpossible(matching.draft(), one);
    }

    private static boolean isImpossible(FigureText text, int first) {
        Quantity one = text.quantity(first);
        Quantity other = text.quantity(first + 1);
        int compared = one.isNumber() && one.unit().equals(other.unit())
                ? one.highValue().compareTo(other.lowValue())
                : 0;
        if (compared == 0 || other.span().start() - one.span().end() > LONGEST) {
            return false;
        }
        String between = text.between(first, first + 1);
        if (compared > 0) {
            return PART_FIRST.matcher(between).find();
        }
        return WHOLE_FIRST.matcher(between).find()
                || OF_THEM.matcher(text.after(first + 1, LONGEST)).find();
    }
}
