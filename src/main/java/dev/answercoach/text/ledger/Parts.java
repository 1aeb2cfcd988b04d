package dev.answercoach.text.ledger;

import dev.answercoach.text.figures.FigureText;
import java.util.regex.Pattern;

/** Which of two figures side by side is told as the other's part: 310개 중 47개, 47 of the 310, 47/310. */
final class Parts {
    private static final Pattern WHOLE_FIRST = Pattern.compile(
            "(?i)(?:^|[ 그이])(?:중|가운데)(?:에서|에|의)?(?![가-힣])|^ ?만점에|[이그] ?중 |(?<![a-z])of (?:which|whom) $");
    private static final Pattern PART_FIRST = Pattern.compile(
            "(?i)^ ?/ ?$|[( ](?:전체|모두|총) ?$|포함(?:해|하여|한) ?(?:모두|전체|총)? ?$|(?<![a-z]|instead |in place |ahead |short |in lieu )(?:out )?of (?:the |those |these |which |our |my |all )?$|^ in (?:every )?$");
    private static final Pattern OF_THEM =
            Pattern.compile("(?i)^ ?[a-z]{0,12} ?of (?:those|these|them|which|whom)(?![a-z])");
    private static final int LONGEST = 60;
    private static final int REACH = 40;

    private Parts() {}

    /** 1 where the first is told as the whole of the second, -1 where as its part, 0 where neither is said. */
    static int of(FigureText text, int first, int second) {
        if (Math.abs(first - second) != 1) {
            return 0;
        }
        int left = Math.min(first, second);
        int whole = wholeOf(text, left);
        return first == left ? whole : -whole;
    }

    /** 1 where a figure is told as the whole of the next one, -1 where as its part. */
    private static int wholeOf(FigureText text, int left) {
        String between = text.between(left, left + 1);
        // What stands in brackets is no whole of what comes behind them.
        if (between.length() > LONGEST || between.contains(")")) {
            return 0;
        }
        if (WHOLE_FIRST.matcher(between).find()
                || OF_THEM.matcher(text.after(left + 1, REACH)).find()) {
            return 1;
        }
        return PART_FIRST.matcher(between).find() ? -1 : 0;
    }
}
