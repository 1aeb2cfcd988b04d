package dev.answercoach.text.ledger;

import dev.answercoach.text.figures.Enumeration;
import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Quantity;
import dev.answercoach.text.figures.Scripts;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets a text say how many items it tells of, and the other leave that out: before a list ("두 가지를 했습니다. 첫째, …") it must be their number; without
 * one, a few ways or places in words ("세 가지를 손봤습니다", "두 곳 모두") are the writer's own sum of what is told around them.
 * Neither is a fact about the user.
 */
final class Announcements {
    private static final Set<String> UNITS = Set.of("가지", "단계", "개", "점", "#");
    private static final Pattern SUM = Pattern.compile(
            "(?i)(?:두|세|네) ?(?:가지|곳|군데|갈래|문제|과제|목표|방향|축)|(?:two|three|four) (?:things|problems|issues|tasks|goals|targets|ways|steps|fronts|points|places|areas|changes|sides)");

    /** "Two SLOs, one of latency and one of errors". */
    private static final Pattern PAIR =
            Pattern.compile(" [A-Za-z-]{2,20}(?: [a-z-]{2,20})?[,:] [^,;:]{3,80}? and [^,;:]{3,80}+$");

    private static final Set<String> BOTH = Set.of("회", "명", "곳", "건", "개", "가지", "과목", "종", "팀", "편");
    private static final Pattern NAMED_BOTH = Pattern.compile(
            "(?<one>[가-힣A-Za-z0-9]{2,12})(?<when> [전후뒤])?(?:와|과|하고|이랑|랑|,) ?(?<other>[가-힣A-Za-z0-9]{2,12}?)(?: [전후뒤])?(?:에|에게|에서|께|,)? (?:이렇게 )?$");

    private static final int LIST = 200;

    private Announcements() {}

    static void tolerate(Matching matching) {
        FigureText rewrite = matching.rewrite();
        for (int d : matching.openInDraft()) {
            if (isTrue(matching.draft(), d)) {
                matching.keepInOtherWords(d);
            }
        }
        for (int r : matching.openInRewrite()) {
            Quantity figure = rewrite.quantity(r);
            if (!claimed(matching, figure) && (isTrue(rewrite, r) || isBoth(matching, r))) {
                matching.tolerate(r);
            }
        }
    }

    /** "45일차와 75일차에 두 번": the number of what is named right before it, if the draft names both. */
    private static boolean isBoth(Matching matching, int inRewrite) {
        FigureText rewrite = matching.rewrite();
        Quantity two = rewrite.quantity(inRewrite);
        if (!two.low().equals("2")
                || two.isRange()
                || two.bound() != Quantity.Bound.EXACT
                || !BOTH.contains(two.unit())) {
            return false;
        }
        Matcher both = NAMED_BOTH.matcher(rewrite.before(inRewrite, LIST));
        return both.find()
                && (both.group("when") != null || areOfOneKind(both.group("one"), both.group("other")))
                && List.of(both.group("one"), both.group("other")).stream()
                        .allMatch(word -> matching.draft().folded().contains(word));
    }

    /** "45일차와 75일차", "국어과와 수학과", and not "고객과 회의". */
    private static boolean areOfOneKind(String one, String other) {
        boolean numbered = Scripts.isDigit(one.charAt(0)) && Scripts.isDigit(other.charAt(0));
        boolean latin = Scripts.isLatin(one.charAt(0)) && Scripts.isLatin(other.charAt(0));
        return numbered || latin || one.charAt(one.length() - 1) == other.charAt(other.length() - 1);
    }

    private static boolean isTrue(FigureText text, int index) {
        Quantity figure = text.quantity(index);
        int items = Enumeration.itemsAfter(text.folded(), figure.span().end());
        if (items == 0 && figure.low().equals("2") && figure.unit().equals("#")) {
            return PAIR.matcher(text.restOfSentence(index, LIST)).lookingAt()
                    || SUM.matcher(figure.text()).matches();
        }
        if (items == 0) {
            return figure.bound() == Quantity.Bound.EXACT
                    && SUM.matcher(figure.text()).matches();
        }
        return UNITS.contains(figure.unit()) && figure.low().equals(Integer.toString(items)) && !figure.isRange();
    }

    /** Whether a figure of the draft in this unit is missing, which this one may have replaced. */
    private static boolean claimed(Matching matching, Quantity figure) {
        return matching.isOpenInDraft(figure.unit());
    }
}
