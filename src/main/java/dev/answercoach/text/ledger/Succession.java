package dev.answercoach.text.ledger;

import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Steps;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the figures around two others say for their having changed places. Writers move sentences and not figures, so that
 * a figure's neighbours stay its neighbours in most rewrites, in any language and whatever the words are.
 */
final class Succession {
    /** How much nearer each figure is than the one behind it. */
    private static final double FADING = 0.5;
    /** Beyond so many figures in between nothing is left of a neighbour. */
    private static final int REACH = 5;
    /** What it says that the figure right behind one of the two is right behind the same one, or the other. */
    private static final double FOLLOWER = 0.5;
    /** How far behind a figure one stands that belongs to it, and what parts the two. */
    private static final int TOGETHER = 20;

    private static final String PARTING = ",;.!?\n";

    /** The figures of the rewrite by those of the draft that they state. */
    private final Map<Integer, Integer> ofRewrite = new HashMap<>();

    private final FigureText draft;
    private final FigureText rewrite;
    private final Steps inDraft;
    private final Steps inRewrite;

    Succession(Matching matching, Steps inDraft, Steps inRewrite) {
        this.draft = matching.draft();
        this.rewrite = matching.rewrite();
        this.inDraft = inDraft;
        this.inRewrite = inRewrite;
        matching.kept().forEach(pair -> ofRewrite.putIfAbsent(pair.draft(), pair.rewrite()));
    }

    /**
     * What the neighbours of two kept figures say. One that stands right beside the same figure in both texts, and far from
     * the other one, says a quarter.
     */
    Evidence about(Matching.Pair first, Matching.Pair second) {
        Set<Integer> neighbours = new TreeSet<>(
                ofRewrite.size() < 2 * REACH ? ofRewrite.keySet() : around(first.draft(), second.draft()));
        neighbours.remove(first.draft());
        neighbours.remove(second.draft());
        Evidence evidence = Evidence.NONE;
        for (int neighbour : neighbours) {
            Integer there = ofRewrite.get(neighbour);
            if (there != null && !isBound(neighbour, there, first) && !isBound(neighbour, there, second)) {
                double before = nearness(neighbour, first.draft()) - nearness(neighbour, second.draft());
                double after = nearness(there, first.rewrite()) - nearness(there, second.rewrite());
                evidence = evidence.and(before * after);
            }
        }
        return evidence.and(followers(first, second));
    }

    /** What is said by the figures right behind the two: 52 stays with March, wherever "in March 52" goes. */
    private Evidence followers(Matching.Pair first, Matching.Pair second) {
        return follower(first, second).and(follower(second, first));
    }

    private Evidence follower(Matching.Pair one, Matching.Pair other) {
        int next = one.draft() + 1;
        Integer there = next == other.draft() ? null : ofRewrite.get(next);
        boolean oneStep = inDraft.joins(one.draft(), next);
        if (there == null || oneStep || !follows(draft, one.draft()) || !follows(rewrite, there - 1)) {
            return Evidence.NONE;
        }
        return Evidence.NONE.and(there == one.rewrite() + 1 ? FOLLOWER : there == other.rewrite() + 1 ? -FOLLOWER : 0);
    }

    /** Whether nothing parts a figure from the one behind it. */
    private static boolean follows(FigureText text, int index) {
        if (index < 0) {
            return false;
        }
        String between = text.between(index, index + 1);
        return between.length() <= TOGETHER && between.chars().noneMatch(mark -> PARTING.indexOf(mark) >= 0);
    }

    /** Whether a figure stands between two others in both texts, so that these have changed places and not their clauses. */
    boolean staysBetween(Matching.Pair first, Matching.Pair second) {
        int left = Math.min(first.draft(), second.draft());
        int right = Math.max(first.draft(), second.draft());
        for (int between = left + 1; between < Math.min(right, left + REACH); between++) {
            Integer there = ofRewrite.get(between);
            if (there != null && (there > first.rewrite()) != (there > second.rewrite())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether this is the figure itself or the other end of its step. Situation and result take the ends of all steps apart
     * and put those of one time together, so that the one says nothing of the place of the other.
     */
    private boolean isBound(int neighbour, int there, Matching.Pair pair) {
        return there == pair.rewrite()
                || inDraft.joins(neighbour, pair.draft())
                || inRewrite.joins(there, pair.rewrite());
    }

    private static Set<Integer> around(int first, int second) {
        Set<Integer> around = new TreeSet<>();
        for (int distance = -REACH; distance <= REACH; distance++) {
            around.add(first + distance);
            around.add(second + distance);
        }
        return around;
    }

    private static double nearness(int one, int other) {
        return Math.pow(FADING, Math.min(2 * REACH, Math.abs(one - other)));
    }
}
