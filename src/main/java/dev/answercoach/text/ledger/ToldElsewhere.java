package dev.answercoach.text.ledger;

import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Quantity;
import dev.answercoach.text.figures.Scripts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Settles what one text tells once more, in parts or inside a name: "오차 1.7m … 1.7m → 0.4m" for one telling, "3.4점(4점
 * 만점)" for "4점 만점에 3.4점", "two nights" where another figure of two was taken for it, "구글 애널리틱스 4" for GA4.
 */
final class ToldElsewhere {
    /** "240 findings", "30 new metrics": a number with a noun of its own lacks no unit. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?i) (?:[a-z-]{2,20}+ )?(?!this |thus |always |across |less |plus |was |has )[a-z]{2,20}s(?![a-z'])");

    private static final int REACH = 40;
    /** Digits of a number that is hardly another one's. */
    private static final int LONG = 3;

    private static final String TIMES = "회";
    /** What is counted by these may be taken for a name: the third generation, the 3 households. */
    private static final Set<String> UNREAD = Set.of("세대");

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
        ends();
    }

    /** "밤 8시에 시작해 새벽 5시까지" for "밤 8시부터 새벽 5시까지": an end of a span that the other text tells as one. */
    private void ends() {
        for (int r : matching.openInRewrite(Matching.MOST_LEFT)) {
            Quantity end = rewrite.quantity(r);
            if (!end.isNumber() && !end.isRange() && endsSpan(end)) {
                matching.tolerate(r);
            }
        }
    }

    private boolean endsSpan(Quantity end) {
        return matching.kept(Matching.MOST_LEFT).stream()
                .map(pair -> draft.quantity(pair.draft()))
                .anyMatch(span -> span.isRange()
                        && span.unit().equals(end.unit())
                        && (span.low().equals(end.low()) || span.high().equals(end.low())));
    }

    private void inParts() {
        for (int d : matching.openInDraft(Matching.MOST_LEFT)) {
            List<Integer> parts = parts(draft.quantity(d), rewrite, matching.openInRewrite(Matching.MOST_LEFT));
            parts.forEach(r -> matching.keep(d, r));
        }
        for (int r : matching.openInRewrite(Matching.MOST_LEFT)) {
            List<Integer> parts = parts(rewrite.quantity(r), draft, matching.openInDraft(Matching.MOST_LEFT));
            parts.forEach(d -> matching.keep(d, r));
        }
        for (int d : matching.openInDraft(Matching.MOST_LEFT)) {
            if (isPartOfWhole(d)) {
                matching.keepInOtherWords(d);
            }
        }
    }

    /** "5점 만점에 4.7점" beside "4.7/5": the one number was kept with the whole, the other is in it. */
    private boolean isPartOfWhole(int inDraft) {
        String written = LooseFit.written(draft.quantity(inDraft));
        return !written.isEmpty()
                && matching.kept(Matching.MOST_LEFT).stream()
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
            boolean several = matching.openInRewrite(Matching.MOST_LEFT).stream()
                            .filter(r -> rewrite.quantity(r).unit().equals(TIMES))
                            .count()
                    > 1;
            matching.openInRewrite(Matching.MOST_LEFT).stream()
                    // of 제7회 and 제8회 either may be told as the other
                    .filter(r -> !several || !rewrite.quantity(r).unit().equals(TIMES))
                    .filter(r -> !isBounded(rewrite.quantity(r))
                            && !rewrite.quantity(r).unit().equals("명")
                            && (isInName(rewrite.quantity(r), numbers) || isLabel(rewrite.quantity(r), draft)))
                    .forEach(matching::tolerate);
        }
        if (!matching.openInDraft().isEmpty()) {
            Unread numbers = Unread.of(rewrite);
            matching.openInDraft(Matching.MOST_LEFT).stream()
                    .filter(d -> isInName(draft.quantity(d), numbers) || isLabel(draft.quantity(d), rewrite))
                    .forEach(matching::keepInOtherWords);
        }
    }

    /** One digit stands in too many names to say anything, unless it has no unit and is glued to a word there. */
    private static boolean isInName(Quantity quantity, Unread numbers) {
        if (quantity.text().indexOf('/') >= 0) {
            // a ratio is no number of a name
            return false;
        }
        String written = LooseFit.written(quantity).isEmpty() ? quantity.low() : LooseFit.written(quantity);
        return written.length() > 1
                ? numbers.tellsInDigits(written)
                : quantity.unit().equals("#") && numbers.tellsInWord(written);
    }

    /** "2공장" where the other text has "제2공장", which is no figure; 두 차례 where it has 2회차, 세 세대 where it has 3세대. */
    private static boolean isLabel(Quantity quantity, FigureText other) {
        String written = quantity.text().replace(" ", "");
        String folded = other.folded().replace(" ", "");
        return (Scripts.isDigit(written.charAt(0)) && written.length() > 1 && folded.contains('제' + written))
                || (quantity.unit().equals(TIMES) && folded.contains(quantity.low() + "회차"))
                || (UNREAD.contains(quantity.unit()) && folded.contains(quantity.low() + quantity.unit()));
    }

    /** What a name's number cannot say. */
    private static boolean isBounded(Quantity quantity) {
        return quantity.bound() == Quantity.Bound.AT_LEAST || quantity.bound() == Quantity.Bound.AT_MOST;
    }

    private void twice() {
        for (int d : matching.openInDraft(Matching.MOST_LEFT)) {
            Quantity lost = draft.quantity(d);
            boolean kept = matching.kept(Matching.MOST_LEFT).stream()
                    .map(pair -> draft.quantity(pair.draft()))
                    .anyMatch(other -> (other.low().equals(lost.low())
                                    && other.high().equals(lost.high())
                                    && other.unit().equals(lost.unit()))
                            || isOneNumber(other, lost));
            if (kept) {
                matching.keepInOtherWords(d);
            }
        }
    }

    /** "한 프레임에 850개 … 850→310": a long number without a unit of its own is not written twice by chance. */
    private static boolean isOneNumber(Quantity one, Quantity other) {
        String written = LooseFit.written(one);
        return written.length() >= LONG
                && written.equals(LooseFit.written(other))
                && one.isNumber()
                && other.isNumber()
                && !one.isRange()
                && !other.isRange()
                && (isBare(one, written) || isBare(other, written));
    }

    private static boolean isBare(Quantity quantity, String written) {
        return quantity.text().replace(",", "").equals(written);
    }

    /** A time and a bare number of the other text that was taken for another figure. */
    private void elided() {
        for (int d : matching.openInDraft(Matching.MOST_LEFT)) {
            if (isElided(draft.quantity(d), rewrite)) {
                matching.keepInOtherWords(d);
            }
        }
        for (int r : matching.openInRewrite(Matching.MOST_LEFT)) {
            if (!isBounded(rewrite.quantity(r))
                    && (isElided(rewrite.quantity(r), draft) || completes(rewrite, r, draft))) {
                matching.tolerate(r);
            }
        }
    }

    private static boolean isElided(Quantity time, FigureText other) {
        return !Elided.writings(time).isEmpty()
                && other.quantities().stream().limit(Matching.MOST_LEFT).anyMatch(told -> Elided.agrees(told, time));
    }

    /** "Two years in a studio and three as a freelancer". */
    private static boolean completes(FigureText text, int index, FigureText other) {
        Quantity bare = text.quantity(index);
        return !COUNTED.matcher(text.after(index, REACH)).lookingAt()
                && other.quantities().stream()
                        .limit(Matching.MOST_LEFT)
                        .anyMatch(time -> Elided.isWritten(bare.low(), time) && Elided.agrees(bare, time));
    }
}
