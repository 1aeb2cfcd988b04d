package dev.answercoach.text.spelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds slips of spelling and spacing by rules. A rule stands here only if it is hardly ever wrong: who is told of a slip
 * that is none believes nothing else.
 */
public final class Spelling {
    private static final List<SlipRule> RULES =
            List.of(new KoreanSlips(), new BrokenSyllables(), new EnglishSlips(), new WideSpaces());

    private Spelling() {}

    /** The slips of a plain text, in order and without overlap. */
    public static List<Slip> find(String text) {
        List<Slip> all = new ArrayList<>();
        RULES.forEach(rule -> all.addAll(rule.find(text)));
        // of two at one place the longer one says more, and the one that puts more right
        all.sort(Comparator.comparingInt((Slip slip) -> slip.span().start())
                .thenComparing(slip -> -slip.span().end())
                .thenComparing(slip -> -slip.better().length()));
        List<Slip> slips = new ArrayList<>();
        int end = 0;
        for (Slip slip : all) {
            if (slip.span().start() >= end) {
                slips.add(slip);
                end = slip.span().end();
            }
        }
        return List.copyOf(slips);
    }
}
