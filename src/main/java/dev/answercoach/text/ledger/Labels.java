package dev.answercoach.text.ledger;

import dev.answercoach.text.figures.FigureText;
import java.util.Collections;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The word right before a figure and the one right behind it, which most often say what it is told of: "Leeds 4, Derby 9",
 * "24 tests and 57 bugs". Korean tells what is counted before its figure, so that no Korean word behind one is a label.
 *
 * @param before the word before, by its features; empty where none stands there
 * @param behind the word behind
 */
record Labels(Set<String> before, Set<String> behind) {
    private static final Pattern LAST =
            Pattern.compile("(?:^|[\\s(])(?<word>\\d{0,4}[가-힣]{1,8}|[A-Za-z]{1,16})(?:[ (:]| was | were | is | are )$");
    private static final Pattern FIRST = Pattern.compile("^(?: of(?: the)?| in| for| at)? (?<word>[a-z]{3,16})");
    private static final int REACH = 24;

    static Labels of(FigureText text, WordFeatures words, int index) {
        return new Labels(
                features(LAST, text.wordsBefore(index, REACH), words),
                features(FIRST, text.restOfSentence(index, REACH), words));
    }

    private static Set<String> features(Pattern pattern, String text, WordFeatures words) {
        Matcher word = pattern.matcher(text);
        return word.find() ? words.of(word.group("word")).keySet() : Set.of();
    }

    /** 1 where either of two figures has still its label, -1 where neither has and either has the other's, else 0. */
    static int stay(Labels first, Labels second, Labels ofFirst, Labels ofSecond) {
        int before = stay(first.before, second.before, ofFirst.before, ofSecond.before);
        int behind = stay(first.behind, second.behind, ofFirst.behind, ofSecond.behind);
        return Integer.signum(before + behind);
    }

    private static int stay(Set<String> first, Set<String> second, Set<String> ofFirst, Set<String> ofSecond) {
        boolean straight = agree(first, ofFirst) || agree(second, ofSecond);
        boolean crossed = agree(first, ofSecond) || agree(second, ofFirst);
        return Boolean.compare(straight, crossed);
    }

    private static boolean agree(Set<String> one, Set<String> other) {
        return !Collections.disjoint(one, other);
    }
}
