package dev.answercoach.text.ledger;

import dev.answercoach.text.Hangul;
import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Steps;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which way a text says that something went: an 85% fall is no 85% rise. */
enum Direction {
    UP,
    DOWN,
    NONE;

    private static final Pattern WORDS = Pattern.compile(
            "(?i)(?<up>증가|늘|높아|높이|높였|높인|높은|올랐|올라|올렸|올리|상승|성장|확대|증대|연장|급증|급등|치솟|불어|뛰었|뛰어올|(?<![a-z])(?:increas|grew|grow|rais|rise|rising|rose|boost|climb|jump|soar|swell|lengthen|extend))"
                    + "|(?<down>감소|단축|절감|줄|축소|낮|하락|감축|절약|떨어|짧아|급감|급락|앞당|(?<![a-z])(?:reduc|decreas|declin|cut|lower|drop|shorten|fewer|shrank|shrink|sank|slid(?![a-z])|plung|dwindl|fell(?!ow)|fall(?! into| under)))");
    private static final int REACH_RIGHT = 14;
    private static final int REACH_LEFT = 45;

    static Direction of(FigureText text, int index) {
        Matcher after = WORDS.matcher(text.after(index, REACH_RIGHT));
        if (after.find()) {
            return named(after);
        }
        Direction last = NONE;
        String left = text.wordsBefore(index, REACH_LEFT);
        if (left.codePoints().anyMatch(Hangul::isSyllable)) {
            return NONE;
        }
        Matcher before = WORDS.matcher(left);
        while (before.find()) {
            last = named(before);
        }
        return last;
    }

    /** What is said of both ends of a step: in Korean behind the later one, in English before the first one. */
    static Direction ofStep(FigureText text, Steps.Step step) {
        String after = text.after(step.to(), REACH_RIGHT);
        if (after.codePoints().anyMatch(Hangul::isSyllable)) {
            return of(text, step.to());
        }
        Direction last = NONE;
        Matcher before = WORDS.matcher(text.wordsBefore(Math.min(step.from(), step.to()), REACH_LEFT));
        while (before.find()) {
            last = named(before);
        }
        return last;
    }

    /** Which way the word goes that this begins with. */
    static Direction opening(String words) {
        Matcher matcher = WORDS.matcher(words);
        return matcher.lookingAt() ? named(matcher) : NONE;
    }

    boolean contradicts(Direction other) {
        return this != NONE && other != NONE && this != other;
    }

    private static Direction named(Matcher matcher) {
        return matcher.group("up") != null ? UP : DOWN;
    }
}
