package dev.answercoach.text.ledger;

import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Quantity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Settles what one text tells once more, in parts or inside a name: "오차 1.7m … 1.7m → 0.4m" for one telling, "3.4점(4점
 * 만점)" for "4점 만점에 3.4점", "two nights" where another figure of two was taken for it, "구글 애널리틱스 4" for GA4.
 */
final class ToldElsewhere {
    private static final int MOST_LEFT = 200;

    private final Matching matching;
    private final FigureText draft;
    private final FigureText rewrite;

    ToldElsewhere(Matching matching) {
        this.matching = matching;
        this.draft = matching.draft();
        this.rewrite = matching.rewrite();
    }

    void settle() {
        inParts();
        inNames();
        twice();
        elided();
    }

    private void inParts() {
        for (int d : matching.openInDraft(MOST_LEFT)) {
            List<Integer> parts = parts(draft.quantity(d), rewrite, matching.openInRewrite(MOST_LEFT));
            parts.forEach(r -> matching.keep(d, r));
        }
        for (int r : matching.openInRewrite(MOST_LEFT)) {
            List<Integer> parts = parts(rewrite.quantity(r), draft, matching.openInDraft(MOST_LEFT));
            parts.forEach(d -> matching.keep(d, r));
        }
        for (int d : matching.openInDraft(MOST_LEFT)) {
            if (isPartOfWhole(d)) {
                matching.keepInOtherWords(d);
            }
        }
    }

    /** "5점 만점에 4.7점" beside "4.7/5": the one number was kept with the whole, the other is in it. */
    private boolean isPartOfWhole(int inDraft) {
        String written = LooseFit.written(draft.quantity(inDraft));
        return !written.isEmpty()
                && matching.kept(MOST_LEFT).stream()
                        .filter(pair -> Math.abs(pair.draft() - inDraft) <= 1)
                        .map(pair -> numbers(rewrite.quantity(pair.rewrite())))
                        .anyMatch(numbers -> numbers.size() > 1 && numbers.contains(written));
    }

    /** The open figures that tell each number of this one by itself, or none. */
    private static List<Integer> parts(Quantity whole, FigureText other, List<Integer> open) {
        Set<String> numbers = numbers(whole);
        if (numbers.size() < 2 || !whole.isNumber()) {
            return List.of();
        }
        List<Integer> parts = open.stream()
                .filter(i -> numbers.contains(LooseFit.written(other.quantity(i))))
                .toList();
        Set<String> told = new HashSet<>();
        parts.forEach(i -> told.add(LooseFit.written(other.quantity(i))));
        return told.equals(numbers) ? parts : List.of();
    }

    private static Set<String> numbers(Quantity whole) {
        Set<String> numbers = new HashSet<>();
        Matcher number = LooseFit.WRITTEN.matcher(whole.text());
        while (number.find()) {
            numbers.add(number.group().replace(",", ""));
        }
        return numbers;
    }

    private void inNames() {
        if (!matching.openInRewrite().isEmpty()) {
            Unread numbers = Unread.of(draft);
            matching.openInRewrite(MOST_LEFT).stream()
                    .filter(r -> !isBounded(rewrite.quantity(r))
                            && !rewrite.quantity(r).unit().equals("명")
                            && isInName(rewrite.quantity(r), numbers))
                    .forEach(matching::tolerate);
        }
        if (!matching.openInDraft().isEmpty()) {
            Unread numbers = Unread.of(rewrite);
            matching.openInDraft(MOST_LEFT).stream()
                    .filter(d -> isInName(draft.quantity(d), numbers))
                    .forEach(matching::keepInOtherWords);
        }
    }

    /** One digit stands in too many names to say anything, unless it has no unit and is glued to a word there. */
    private static boolean isInName(Quantity quantity, Unread numbers) {
        String written = LooseFit.written(quantity).isEmpty() ? quantity.low() : LooseFit.written(quantity);
        return written.length() > 1
                ? numbers.tellsInDigits(written)
                : quantity.unit().equals("#") && numbers.tellsInWord(written);
    }

    /** What a name's number cannot say. */
    private static boolean isBounded(Quantity quantity) {
        return quantity.bound() == Quantity.Bound.AT_LEAST || quantity.bound() == Quantity.Bound.AT_MOST;
    }

    private void twice() {
        for (int d : matching.openInDraft(MOST_LEFT)) {
            Quantity lost = draft.quantity(d);
            boolean kept = matching.kept(MOST_LEFT).stream()
                    .map(pair -> draft.quantity(pair.draft()))
                    .anyMatch(other -> other.low().equals(lost.low())
                            && other.high().equals(lost.high())
                            && other.unit().equals(lost.unit()));
            if (kept) {
                matching.keepInOtherWords(d);
            }
        }
    }

    /** A time and a bare number of the other text that was taken for another figure. */
    private void elided() {
        for (int d : matching.openInDraft(MOST_LEFT)) {
            if (isElided(draft.quantity(d), rewrite)) {
                matching.keepInOtherWords(d);
            }
        }
        for (int r : matching.openInRewrite(MOST_LEFT)) {
            if (isElided(rewrite.quantity(r), draft) || completes(rewrite.quantity(r), draft)) {
                matching.tolerate(r);
            }
        }
    }

    private static boolean isElided(Quantity time, FigureText other) {
        return !Elided.writings(time).isEmpty()
                && other.quantities().stream().limit(MOST_LEFT).anyMatch(told -> Elided.agrees(told, time));
    }

    /** "Two years in a studio and three as a freelancer". */
    private static boolean completes(Quantity bare, FigureText other) {
        return other.quantities().stream()
                .limit(MOST_LEFT)
                .anyMatch(time -> !Elided.writings(time).isEmpty() && Elided.agrees(bare, time));
    }
}
