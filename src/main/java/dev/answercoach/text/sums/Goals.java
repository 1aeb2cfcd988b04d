package dev.answercoach.text.sums;

import dev.answercoach.text.figures.FigureText;
import java.util.regex.Pattern;

/** Tells a plan from a claim: "30% 단축을 목표로" says nothing that could be wrong. */
final class Goals {
    private static final Pattern WORDS = Pattern.compile(
            "목표|기대|예정|계획|예상|전망|겠습니다|하겠|것입니다|싶습니다|싶었|(?i:\\b(?:goal|target|aim(?:ed|s)?|plan(?:ned|s)? (?:to|for)|expect(?:ed|s)?|will|would|hope)\\b)");
    private static final int SENTENCE = 150;

    private Goals() {}

    static boolean in(FigureText text, int index) {
        return WORDS.matcher(text.sentence(index, SENTENCE)).find();
    }
}
