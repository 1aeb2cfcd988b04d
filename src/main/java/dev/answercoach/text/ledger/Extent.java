package dev.answercoach.text.ledger;

import dev.answercoach.text.figures.FigureText;
import java.util.regex.Pattern;

/** Whether a figure says by how much something changed or what it became: "cut by 20%" is not "cut to 20%". */
enum Extent {
    BY,
    TO,
    UNTOLD;

    private static final String KOREAN_CHANGE = "(?:줄|늘|낮|높|감소|증가|단축|절감|축소|확대|상승|하락|올[렸라랐리]|내[렸려리]|떨어)";
    private static final Pattern TO_KOREAN =
            Pattern.compile("^ ?(?:가량|정도|수준|안팎)?(?:으로|로|까지) ?(?:크게 |대폭 )?" + KOREAN_CHANGE);
    private static final Pattern BY_KOREAN =
            Pattern.compile("^ ?(?:가량|정도|가까이|이상|넘게|이나)?(?:[을를이가]|만큼|씩)? ?(?:크게 |대폭 )?" + KOREAN_CHANGE);
    private static final String ENGLISH_CHANGE =
            "(?:cut|reduced|lowered|raised|rose|fell|dropped|grew|climbed|increased|decreased|shrank|declined|jumped|went (?:up|down)|came down|brought [a-z ]{2,30}? (?:up|down))";
    private static final String DOWN_TO = "(?: [a-z-]{1,16}){0,5}? ";
    private static final Pattern TO_ENGLISH =
            Pattern.compile("(?i)(?<![a-z])" + ENGLISH_CHANGE + DOWN_TO + "to (?:about |nearly |just )?$");
    private static final Pattern BY_ENGLISH =
            Pattern.compile("(?i)(?<![a-z])" + ENGLISH_CHANGE + DOWN_TO + "by (?:about |nearly |just )?$");
    private static final int REACH_LEFT = 70;
    private static final int REACH_RIGHT = 20;

    static Extent of(FigureText text, int index) {
        String unit = text.quantity(index).unit();
        if (unit.equals("배")) {
            // 세 배로 늘었다 and 세 배 늘었다 are said of the same.
            return UNTOLD;
        }
        String after = text.after(index, REACH_RIGHT);
        if (TO_KOREAN.matcher(after).find()) {
            return TO;
        }
        if (BY_KOREAN.matcher(after).find()) {
            return BY;
        }
        String before = text.wordsBefore(index, REACH_LEFT);
        if (TO_ENGLISH.matcher(before).find()) {
            return TO;
        }
        return BY_ENGLISH.matcher(before).find() ? BY : UNTOLD;
    }

    boolean contradicts(Extent other) {
        return this != UNTOLD && other != UNTOLD && this != other;
    }
}
