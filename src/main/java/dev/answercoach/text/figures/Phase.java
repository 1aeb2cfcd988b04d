package dev.answercoach.text.figures;

import java.util.regex.Pattern;

/** Which of two states of one thing a figure tells, as far as the words around it or its step say so. */
public enum Phase {
    EARLIER,
    LATER,
    UNKNOWN;

    /** How much later the later state is than the earlier one. */
    public static final int FULLY = 2;

    private static final Pattern EARLIER_BEFORE = Pattern.compile(
            "(?i)기존|종전|이전|당시|처음|초기|원래|평소|예전|과거|작년|지난해|전년|전월|전달|전에는|초에는|(?:도입|개선|시행|적용)전|(?<=[가-힣] )전(?:에|엔|의|까지)?(?![가-힣])"
                    + "|(?<![a-z])(?:used to|previous(?:ly)?|original(?:ly)?|initial(?:ly)?|at first|before|earlier|once|formerly|had been)(?![a-z])");
    private static final Pattern EARLIER_AFTER = Pattern.compile(
            "(?i)^[가-힣 ]{0,8}던|^ ?\\((?:전년|작년|지난해|전월|기존|종전|이전)|^(?:정도|가량|이나)?(?:였는데|였으나|였지만|이었|였습니다)|^,? (?:before|earlier|previously|at first|originally|formerly)(?![a-z])");
    private static final Pattern LATER_BEFORE = Pattern.compile(
            "(?i)이제|지금|현재|결과|이후|만에|마침내|최종|올해|(?:도입|개선|시행|적용)후|(?<=[가-힣] )[후뒤](?:에|엔|의|에는)?(?![가-힣])"
                    + "|(?<![a-z])(?:now|afterwards|after(?! (?:i|we|they|he|she) (?:(?!were|was|is|are|had|took|fell|rose|went|came|stood|dropped)[a-z']{1,14} ){1,8}(?:at|with|for|on) $)|later|today|currently|finally|by the end|bec[ao]mes?)(?![a-z])");
    private static final Pattern LATER_AFTER = Pattern.compile(
            "(?i)^[이가] ?(?:되|됐|됩)|^(?:으로|로|까지) ?(?:줄|늘|낮|높|감소|증가|단축|개선|향상|떨어|올|짧|바[꾸꿨뀌])|^,? (?:after(?:wards)?|later|now|today|(?:at|in|by) the end)(?![a-z])");
    /** What stands in many a sentence counts where nothing else is said. */
    private static final Pattern PAST = Pattern.compile("(?i)(?<![a-z])(?:from|was|were)(?![a-z])");

    private static final Pattern PRESENT = Pattern.compile("(?i)(?<![a-z])(?:to|is|are)(?![a-z])");
    private static final int REACH_LEFT = 40;
    private static final int NEAR = 24;
    private static final int REACH_RIGHT = 18;

    /** What is told of a figure of this text with these steps. */
    public static Phase of(FigureText text, Steps steps, int index) {
        Phase ofStep = steps.phase(index);
        if (ofStep != UNKNOWN) {
            return ofStep;
        }
        String before = text.wordsBefore(index, REACH_LEFT);
        String after = text.after(index, REACH_RIGHT);
        Phase behind = one(
                EARLIER_AFTER.matcher(after).find(), LATER_AFTER.matcher(after).find());
        if (behind != UNKNOWN) {
            return behind;
        }
        boolean earlier = EARLIER_BEFORE.matcher(before).find();
        boolean later = LATER_BEFORE.matcher(before).find();
        if (earlier || later) {
            return one(earlier, later);
        }
        String near = before.substring(Math.max(0, before.length() - NEAR));
        return one(PAST.matcher(near).find(), PRESENT.matcher(near).find());
    }

    private static Phase one(boolean earlier, boolean later) {
        return earlier == later ? UNKNOWN : earlier ? EARLIER : LATER;
    }

    /** How much later the other one is: {@link #FULLY} where this one is the earlier state and the other the later one. */
    public int until(Phase other) {
        return other.rank() - rank();
    }

    private int rank() {
        return this == EARLIER ? -1 : this == LATER ? 1 : 0;
    }
}
