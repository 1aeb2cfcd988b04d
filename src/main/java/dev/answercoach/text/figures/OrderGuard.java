package dev.answercoach.text.figures;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds the before and after of one metric that changed places where they are told apart: 45 inquiries a day in the
 * situation and 12 in the result must not become 12 in the situation and 45 in the result. What a text tells twice of one
 * metric it tells in the order of time, unless words of time say otherwise (현재 12건, 기존 45건); so it does with the two ends
 * of a step of the draft that it tells in one sentence ("이틀 일을 3시간으로").
 */
final class OrderGuard {
    private static final Pattern EARLIER = Pattern.compile(
            "(?i)기존|종전|이전|당시|처음|초기|원래|평소|예전|과거|전에는|(?<![a-z])(?:used to|previous|original|initial|at first|before|earlier|once|from|instead of|compared)");
    private static final Pattern LATER = Pattern.compile(
            "(?i)이제|지금|현재|결과|이후|뒤|[ 한]후|만에|퇴원|마침내|최종|올해|(?<![a-z])(?:now|after|afterwards|later|today|currently|finally|result|by the end)(?![a-z])");
    private static final Pattern WAS =
            Pattern.compile("^[가-힣 ]{0,6}(?:던|였는데|였으나|였지만|이었)|^ (?:before|earlier|previously|at first)");
    private static final Pattern BECAME = Pattern.compile("^[이가] ?(?:되었|됐|되어|됩)");
    private static final Pattern LOOKS_BACK = Pattern.compile(
            "(?i)보다|대비|비해|기존|종전|이전|당시|처음|원래|예전|과거|전(?:에는|의)|아니라|[(]|(?<![a-z])(?:from|than|instead|rather|against|versus|vs|compared|previous|original|initial|before|earlier|once|had|was|were|used|not|down|up)(?![a-z])");
    /** How much of their words two figures of one metric share; a word right beside both weighs 1. */
    private static final double ONE_METRIC = 0.9;

    private static final int REACH = 12;
    private static final int SENTENCE = 80;
    /** Figures further apart than this in the draft are not tried. */
    private static final int WINDOW = 40;
    /** No answer holds so many figures; beyond it only their values are compared. */
    private static final int MOST_PAIRS = 500;

    private final Matching matching;
    private final FigureText draft;
    private final FigureText rewrite;
    private final Steps inDraft;
    private final Steps inRewrite;
    /** How often each value is told. */
    private final Map<String, Integer> tellings = new HashMap<>();

    OrderGuard(Matching matching) {
        this.matching = matching;
        this.draft = matching.draft();
        this.rewrite = matching.rewrite();
        this.inDraft = Steps.of(draft);
        this.inRewrite = Steps.of(rewrite);
    }

    void apply() {
        List<Matching.Pair> pairs = matching.kept().stream()
                .sorted(Comparator.comparingInt(Matching.Pair::draft))
                .limit(MOST_PAIRS)
                .toList();
        pairs.forEach(pair -> tellings.merge(value(pair), 1, Integer::sum));
        for (int i = 0; i < pairs.size(); i++) {
            for (Matching.Pair other : pairs.subList(i + 1, Math.min(pairs.size(), i + WINDOW))) {
                if (isOneMetric(pairs.get(i), other) && isTurned(pairs.get(i), other)) {
                    matching.change(pairs.get(i).draft(), other.rewrite());
                    matching.change(other.draft(), pairs.get(i).rewrite());
                }
            }
        }
    }

    private boolean isOneMetric(Matching.Pair first, Matching.Pair second) {
        Quantity a = draft.quantity(first.draft());
        Quantity b = draft.quantity(second.draft());
        boolean comparable = !isRepeated(first)
                && !isRepeated(second)
                && first.rewrite() != second.rewrite()
                && first.draft() != second.draft()
                && a.isNumber()
                && a.unit().equals(b.unit())
                && !a.low().equals(b.low())
                && !inRewrite.joins(first.rewrite(), second.rewrite());
        return comparable
                && (inDraft.joins(first.draft(), second.draft())
                        || (apart(rewrite, first.rewrite(), second.rewrite())
                                && apart(draft, first.draft(), second.draft())
                                && shared(draft, first.draft(), second.draft()) >= ONE_METRIC
                                && shared(rewrite, first.rewrite(), second.rewrite()) >= ONE_METRIC));
    }

    /** What is told twice stands on both sides of any other. */
    private boolean isRepeated(Matching.Pair pair) {
        return tellings.getOrDefault(value(pair), 0) > 1;
    }

    private String value(Matching.Pair pair) {
        Quantity quantity = draft.quantity(pair.draft());
        return quantity.low() + ' ' + quantity.unit();
    }

    /** Whether the rewrite tells the later one as the earlier. */
    private boolean isTurned(Matching.Pair first, Matching.Pair second) {
        boolean joined = inDraft.joins(first.draft(), second.draft());
        int before = joined ? step(first.draft()) : time(draft, first.draft(), second.draft());
        int after = time(rewrite, first.rewrite(), second.rewrite());
        int told = after == 0 && joined ? Integer.compare(second.rewrite(), first.rewrite()) : after;
        return before * told < 0 && !looksBack(first.rewrite(), second.rewrite());
    }

    /** "18명(기존 31명)", "18, having been 31": within a sentence the earlier state may come second, if it says so. */
    private boolean looksBack(int one, int other) {
        int first = Math.min(one, other);
        int second = Math.max(one, other);
        return !apart(rewrite, first, second)
                && (LOOKS_BACK
                                .matcher(rewrite.folded()
                                        .substring(
                                                rewrite.quantity(first).span().end(),
                                                rewrite.quantity(second).span().start()))
                                .find()
                        || WAS.matcher(rewrite.after(second, REACH)).find());
    }

    private int step(int first) {
        return inDraft.startingAt(first).filter(step -> step.from() == first).isPresent() ? 1 : -1;
    }

    /** Which of two figures is the earlier state, as far as words of time say so: 1 the first, -1 the second, 0 unknown. */
    private static int time(FigureText text, int first, int second) {
        int one = age(text, first);
        int other = age(text, second);
        return Integer.compare(one, other);
    }

    private static int age(FigureText text, int index) {
        return (isEarlier(text, index) ? 1 : 0) - (isLater(text, index) ? 1 : 0);
    }

    private static boolean isEarlier(FigureText text, int index) {
        return EARLIER.matcher(text.before(index, SENTENCE)).find()
                || WAS.matcher(text.after(index, REACH)).find();
    }

    private static boolean isLater(FigureText text, int index) {
        return LATER.matcher(text.before(index, SENTENCE)).find()
                || BECAME.matcher(text.after(index, REACH)).find();
    }

    private static boolean apart(FigureText text, int first, int second) {
        return FigureText.endsSentence(text.folded()
                .substring(
                        text.quantity(Math.min(first, second)).span().end(),
                        text.quantity(Math.max(first, second)).span().start()));
    }

    private static double shared(FigureText text, int first, int second) {
        Map<String, Double> of = text.surrounds(second);
        double shared = 0;
        for (Map.Entry<String, Double> word : text.surrounds(first).entrySet()) {
            shared +=
                    word.getKey().startsWith("=") ? 0 : Math.min(word.getValue(), of.getOrDefault(word.getKey(), 0.0));
        }
        return shared;
    }
}
