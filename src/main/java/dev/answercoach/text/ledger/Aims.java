package dev.answercoach.text.ledger;

import dev.answercoach.text.figures.FigureText;
import java.util.regex.Pattern;

/**
 * Tells what was aimed at or allowed from what came of it: of "£83,500 against a target of £60,000" the second is the aim,
 * in whatever order a rewrite tells the two.
 */
final class Aims {
    private static final Pattern BEFORE = Pattern.compile(
            "(?i)(?:기준(?:치|값|선)?(?:인|은|의)? ?(?:최대 |최소 |약 )?$)|(?:목표|한도|허용|상한|제한|규정|요구)(?:치|액|값|선|량|인원|시간)?(?:인|는|은|이|가|의|로|를|을)? ?(?:최대 |최소 |약 )?$"
                    + "|(?<![a-z])(?:target|limit|goal|cap|ceiling|allowed|allowance|quota|threshold|promised|the standard)(?:,? [a-z-]{1,12}){0,3} [£$€₩]?$");
    private static final Pattern BEHIND = Pattern.compile(
            "(?i)^(?: ?(?:이하|이상|이내|미만|안))?(?:인|의|라는|이라는|으로 정한|[이가은는을를])? ?(?:목표|기준|한도|상한|제한|규정)|^ (?:[a-z-]{2,12} )?(?:target|limit|goal|cap|ceiling|allowance|quota|threshold|allowed)(?![a-z])");
    private static final int REACH_BEFORE = 44;
    private static final int REACH_BEHIND = 26;

    private Aims() {}

    /** 1 where the first figure is an aim and the second none, -1 where it is the other way round, else 0. */
    static int until(FigureText text, int first, int second) {
        return Boolean.compare(isAim(text, first), isAim(text, second));
    }

    private static boolean isAim(FigureText text, int index) {
        return BEFORE.matcher(text.wordsBefore(index, REACH_BEFORE)).find()
                || BEHIND.matcher(text.after(index, REACH_BEHIND)).find();
    }
}
