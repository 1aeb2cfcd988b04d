package dev.answercoach.text.figures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Settles what is left over on both sides with the same number. A unit that nobody has tabled, a period that is told in
 * another sentence or a number in a name is read in one way here and in another there; that is no reason to suspect the
 * writer. What speaks against the figure is a reason: another unit of measure, a bound that turned round, another period.
 * Whether the figure stands where it belongs is for the guards to say.
 */
final class SameNumbers {
    private static final Pattern WRITTEN = Pattern.compile("\\d[\\d,]*+(?:\\.\\d++)?");
    private static final Pattern EXACTLY = Pattern.compile("(?i)정확히|정확하게|(?<![가-힣])(?:꼭|딱) |exactly|precisely");
    /** People, teams and ranks are no other counts. */
    private static final Set<String> APART = Set.of("명", "팀", "위", "등", "등급", "급", "점", "세");

    private static final int MOST_LEFT = 200;
    private static final int REACH = 12;

    private final Matching matching;
    private final FigureText draft;
    private final FigureText rewrite;

    SameNumbers(Matching matching) {
        this.matching = matching;
        this.draft = matching.draft();
        this.rewrite = matching.rewrite();
    }

    void settle() {
        for (int r : first(matching.openInRewrite())) {
            counterpart(r).ifPresent(d -> matching.keep(d, r));
        }
        unread();
    }

    private Optional<Integer> counterpart(int inRewrite) {
        return first(matching.openInDraft()).stream()
                .filter(d -> agrees(d, inRewrite))
                .findFirst();
    }

    /** A number of the one text that the other has in a name or a label. */
    private void unread() {
        if (!matching.openInRewrite().isEmpty()) {
            Unread numbers = Unread.of(draft);
            first(matching.openInRewrite()).stream()
                    .filter(r -> isLong(rewrite.quantity(r))
                            && !isBounded(rewrite.quantity(r))
                            && numbers.tellsInDigits(written(rewrite.quantity(r))))
                    .forEach(matching::tolerate);
        }
        if (!matching.openInDraft().isEmpty()) {
            Unread numbers = Unread.of(rewrite);
            first(matching.openInDraft()).stream()
                    .filter(d -> isLong(draft.quantity(d)) && numbers.tellsInDigits(written(draft.quantity(d))))
                    .forEach(matching::keepInOtherWords);
        }
    }

    /** One digit stands in too many names to say anything. */
    private static boolean isLong(Quantity quantity) {
        return written(quantity).length() > 1;
    }

    /** What a name's number cannot say. */
    private static boolean isBounded(Quantity quantity) {
        return quantity.bound() == Quantity.Bound.AT_LEAST || quantity.bound() == Quantity.Bound.AT_MOST;
    }

    private boolean agrees(int inDraft, int inRewrite) {
        Quantity from = draft.quantity(inDraft);
        Quantity to = rewrite.quantity(inRewrite);
        return from.isNumber()
                && to.isNumber()
                && (Likeness.sameNumber(from, to) || sameWriting(from, to))
                && unitsAgree(from, to)
                && !areBothNeeded(from.unit(), to.unit())
                && periodsAgree(from, to)
                && boundsAgree(from, to, inRewrite);
    }

    private static boolean sameWriting(Quantity from, Quantity to) {
        return !from.isRange()
                && !to.isRange()
                && !from.unit().equals(to.unit())
                && !written(from).isEmpty()
                && written(from).equals(written(to));
    }

    private static boolean unitsAgree(Quantity from, Quantity to) {
        String one = from.unit();
        String other = to.unit();
        if (one.equals(other) || one.equals("#") || other.equals("#")) {
            return true;
        }
        boolean apart = APART.contains(one) || APART.contains(other);
        boolean counted = UnitFit.isCounter(one) && UnitFit.isCounter(other);
        boolean unknown = Units.table().isLoose(one) || Units.table().isLoose(other);
        return counted && (unknown || !apart);
    }

    /** Whether either unit counts something else on the other side: "24 runs, 17 pages" is not "17 runs, 24 pages". */
    private boolean areBothNeeded(String from, String to) {
        return !from.equals(to) && matching.isOpenInRewrite(from) && matching.isOpenInDraft(to);
    }

    /** A period may be left unsaid; one that comes is news, unless it is a share ("1인당"). */
    private static boolean periodsAgree(Quantity from, Quantity to) {
        return to.per().isEmpty() || from.per().equals(to.per()) || (from.per().isEmpty() && !Period.isTime(to.per()));
    }

    /**
     * "About" may be added, and it may be left unsaid, as long as nothing says "exactly". Any other bound that comes, goes or
     * turns round is another fact.
     */
    private boolean boundsAgree(Quantity from, Quantity to, int inRewrite) {
        if (from.bound() == to.bound()) {
            return !Strictness.of(from).contradicts(Strictness.of(to));
        }
        if (to.bound() == Quantity.Bound.ABOUT) {
            return from.bound() == Quantity.Bound.EXACT;
        }
        return from.bound() == Quantity.Bound.ABOUT
                && to.bound() == Quantity.Bound.EXACT
                && !EXACTLY.matcher(rewrite.before(inRewrite, REACH) + to.text())
                        .find();
    }

    private static String written(Quantity quantity) {
        Matcher number = WRITTEN.matcher(quantity.text());
        return number.find() ? number.group().replace(",", "") : "";
    }

    private static List<Integer> first(List<Integer> indices) {
        return indices.subList(0, Math.min(MOST_LEFT, indices.size()));
    }
}
