package dev.answercoach.text.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds figures that kept their value and lost their meaning: two that changed places, one that went to another metric,
 * one whose rise became a fall. A paraphrase uses other words too, so a move is reported only where words of the draft
 * itself claim the figure's new place for something else.
 */
final class MoveGuard {
    /** How much better the crossed reading must fit than the straight one, on the scale of {@link Context#likeness}. */
    private static final double CLEARLY = 0.35;
    /** A context that shares this much with another speaks of the same thing. */
    private static final double CLAIMED = 0.4;

    private static final Pattern INSTEAD_OF =
            Pattern.compile("(?i)(?<![a-z])(?:instead of|rather than|not) (?:once )?(?:every |each )?$");
    private static final Pattern INSTEAD = Pattern.compile("(?i) ?,? ?(?:instead of|rather than|대신)");
    private static final int REACH = 30;

    /** A rewrite with so many changes is refused anyway. */
    private static final int MOST_CHANGES = 100;
    /** No answer holds so many figures; beyond it only their values are compared. */
    private static final int MOST_PAIRS = 2_000;
    /** How many other places of the draft are looked at for one figure. */
    private static final int MOST_PLACES = 40;

    private final Matching matching;
    private final FigureText draft;
    private final FigureText rewrite;

    MoveGuard(Matching matching) {
        this.matching = matching;
        this.draft = matching.draft();
        this.rewrite = matching.rewrite();
    }

    void apply() {
        List<Integer> lost = matching.openInDraft().stream().limit(MOST_PLACES).toList();
        int changes = 0;
        for (Matching.Pair pair : kept()) {
            Optional<Integer> claimant = claimant(pair, lost);
            if (claimant.isPresent()) {
                matching.change(claimant.get(), pair.rewrite());
                changes++;
            } else if (isMisplaced(pair.draft(), pair.rewrite()) && !standsElsewhere(pair)) {
                matching.change(pair.draft(), pair.rewrite());
                changes++;
            }
            if (changes == MOST_CHANGES) {
                return;
            }
        }
    }

    /** What is kept so far, in the draft's order. */
    private List<Matching.Pair> kept() {
        return matching.kept().stream()
                .sorted(Comparator.comparingInt(Matching.Pair::draft))
                .limit(MOST_PAIRS)
                .toList();
    }

    /** The figure that the draft had where the rewrite puts this one, and that is now missing. */
    private Optional<Integer> claimant(Matching.Pair pair, List<Integer> lost) {
        String unit = draft.quantity(pair.draft()).unit();
        double own = likeness(pair.draft(), pair.rewrite());
        return lost.stream()
                .filter(matching::isOpenInDraft)
                .filter(claimant -> !draft.quantity(claimant).low().equals("1"))
                .filter(claimant -> draft.quantity(claimant).unit().equals(unit))
                .filter(claimant -> !draft.quantity(claimant).equalsInValue(rewrite.quantity(pair.rewrite())))
                .filter(claimant -> likeness(claimant, pair.rewrite()) >= Math.max(CLAIMED, own + CLEARLY))
                .findFirst();
    }

    private boolean isMisplaced(int ofDraft, int ofRewrite) {
        return Metric.moved(draft, ofDraft, rewrite, ofRewrite)
                || isTaken(ofDraft, ofRewrite)
                || Direction.of(draft, ofDraft).contradicts(Direction.of(rewrite, ofRewrite))
                || (isReplaced(draft, ofDraft) && replaces(rewrite, ofRewrite))
                || (replaces(draft, ofDraft) && isReplaced(rewrite, ofRewrite));
    }

    /** Whether it counts what a figure that went missing counted. */
    private boolean isTaken(int ofDraft, int ofRewrite) {
        return matching.isOpenInDraft(draft.quantity(ofDraft).unit())
                && CountedNoun.moved(draft, ofDraft, rewrite, ofRewrite);
    }

    /** "instead of every two weeks": what was before. */
    private static boolean isReplaced(FigureText text, int index) {
        return INSTEAD_OF.matcher(text.before(index, REACH)).find();
    }

    private static boolean replaces(FigureText text, int index) {
        return INSTEAD.matcher(text.after(index, REACH)).lookingAt();
    }

    /** Whether the draft states the same value in another place, with which the rewrite's agrees. */
    private boolean standsElsewhere(Matching.Pair pair) {
        Quantity value = rewrite.quantity(pair.rewrite());
        return IntStream.range(0, draft.size())
                .filter(other -> draft.quantity(other).equalsInValue(value))
                .limit(MOST_PLACES)
                .anyMatch(other -> !isMisplaced(other, pair.rewrite()));
    }

    private double likeness(int ofDraft, int ofRewrite) {
        return draft.context(ofDraft).likeness(rewrite.context(ofRewrite));
    }
}
