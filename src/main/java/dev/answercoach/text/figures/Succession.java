package dev.answercoach.text.figures;

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

    /** The figures of the rewrite by those of the draft that they state. */
    private final Map<Integer, Integer> ofRewrite = new HashMap<>();

    private final Steps inDraft;
    private final Steps inRewrite;

    Succession(Matching matching, Steps inDraft, Steps inRewrite) {
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
        return evidence;
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
