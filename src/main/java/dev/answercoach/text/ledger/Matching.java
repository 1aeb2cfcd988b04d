package dev.answercoach.text.ledger;

import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which figure of a draft became which of its rewrite, as far as it is settled. Built up by the steps of a comparison. */
final class Matching {
    /** No answer holds so many figures; beyond it only their values are compared. */
    static final int MOST_PAIRS = 500;

    /** So many that are still open are looked at one by one. */
    static final int MOST_LEFT = 200;

    /** A figure of the draft and one of the rewrite, by their indices. */
    record Pair(int draft, int rewrite) {}

    private final Side draft;
    private final Side rewrite;
    private final Set<Pair> kept = new LinkedHashSet<>();
    private final Set<Pair> changed = new LinkedHashSet<>();
    private final List<Quantity> inventedInWords = new ArrayList<>();

    Matching(ComparedText draft, ComparedText rewrite) {
        this.draft = new Side(draft);
        this.rewrite = new Side(rewrite);
    }

    FigureText draft() {
        return draft.text();
    }

    FigureText rewrite() {
        return rewrite.text();
    }

    /** What stands around the figures of the draft. */
    ComparedText comparedDraft() {
        return draft.compared();
    }

    /** What stands around those of the rewrite. */
    ComparedText comparedRewrite() {
        return rewrite.compared();
    }

    boolean isOpen(Pair pair) {
        return draft.isOpen(pair.draft()) && rewrite.isOpen(pair.rewrite());
    }

    boolean isOpenInDraft(int ofDraft) {
        return draft.isOpen(ofDraft);
    }

    /** Whether a figure of the draft in this unit is still open. */
    boolean isOpenInDraft(String unit) {
        return draft.hasOpen(unit);
    }

    /** Whether a figure of the rewrite in this unit is still open. */
    boolean isOpenInRewrite(String unit) {
        return rewrite.hasOpen(unit);
    }

    List<Integer> openInDraft() {
        return draft.open();
    }

    List<Integer> openInRewrite() {
        return rewrite.open();
    }

    /** The first of them, since a hostile text has any number. */
    List<Integer> openInDraft(int most) {
        return openInDraft().stream().limit(most).toList();
    }

    /** The first of them. */
    List<Integer> openInRewrite(int most) {
        return openInRewrite().stream().limit(most).toList();
    }

    /** Whether these two are kept as one fact. */
    boolean isKept(int ofDraft, int ofRewrite) {
        return kept.contains(new Pair(ofDraft, ofRewrite));
    }

    List<Pair> kept() {
        return List.copyOf(kept);
    }

    /** The first of them. */
    List<Pair> kept(int most) {
        return kept.stream().limit(most).toList();
    }

    void keep(int ofDraft, int ofRewrite) {
        draft.settle(ofDraft, Side.State.KEPT);
        rewrite.settle(ofRewrite, Side.State.KEPT);
        kept.add(new Pair(ofDraft, ofRewrite));
    }

    /** Keeps a figure of the draft that the rewrite tells without one. */
    void keepInOtherWords(int ofDraft) {
        draft.settle(ofDraft, Side.State.KEPT);
    }

    /** Adds what the rewrite invents without a figure. */
    void invent(Quantity told) {
        inventedInWords.add(told);
    }

    /** Settles the pair as changed, whatever was thought of either before. What was paired with them opens again. */
    void change(int ofDraft, int ofRewrite) {
        part(kept, ofDraft, ofRewrite);
        part(changed, ofDraft, ofRewrite);
        changed.add(new Pair(ofDraft, ofRewrite));
        draft.settle(ofDraft, Side.State.CHANGED);
        rewrite.settle(ofRewrite, Side.State.CHANGED);
    }

    private void part(Set<Pair> pairs, int ofDraft, int ofRewrite) {
        List<Pair> parted = pairs.stream()
                .filter(pair -> pair.draft() == ofDraft || pair.rewrite() == ofRewrite)
                .toList();
        parted.forEach(pairs::remove);
        for (Pair pair : parted) {
            // A fact that is told twice is kept with each telling, and stays kept with the other one.
            if (pairs.stream().noneMatch(other -> other.draft() == pair.draft())) {
                draft.settle(pair.draft(), Side.State.OPEN);
            }
            if (pairs.stream().noneMatch(other -> other.rewrite() == pair.rewrite())) {
                rewrite.settle(pair.rewrite(), Side.State.OPEN);
            }
        }
    }

    /** Drops a figure of the rewrite that states no fact. */
    void tolerate(int ofRewrite) {
        rewrite.settle(ofRewrite, Side.State.TOLERATED);
    }

    Ledger ledger() {
        List<Ledger.Change> changes = changed.stream()
                .sorted(Comparator.comparingInt(Pair::rewrite))
                .map(pair -> new Ledger.Change(
                        draft().written(pair.draft()), rewrite().written(pair.rewrite())))
                .toList();
        List<Quantity> invented = new ArrayList<>(rewrite.all(Side.State.OPEN));
        invented.addAll(inventedInWords);
        return new Ledger(draft.all(Side.State.KEPT), changes, draft.all(Side.State.OPEN), invented);
    }
}
