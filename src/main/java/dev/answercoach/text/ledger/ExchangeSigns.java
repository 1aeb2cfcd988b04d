package dev.answercoach.text.ledger;

import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Phase;
import dev.answercoach.text.figures.Quantity;
import dev.answercoach.text.figures.Steps;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads off two texts what speaks for two kept figures having changed places, and what speaks against it. */
final class ExchangeSigns {
    /** Figures of one sentence are no further apart, in UTF-16 units. */
    private static final int TOGETHER = 100;
    /** Words that stand before both figures in both texts, or behind both, may be told of either. */
    private static final double SHARED = 0.5;
    /** What speaks for less than this says nothing. */
    private static final double SILENCE = 0.1;

    private final Matching matching;
    private final FigureText draft;
    private final FigureText rewrite;
    private final Exchangeable exchangeable;
    private final Witnesses witnesses;
    private final Succession succession;
    private final Steps steps;
    private final Steps ofRewrite;
    private final Set<String> valuesOfSteps;
    private final Tellings inDraft;
    private final Tellings inRewrite;

    ExchangeSigns(Matching matching, Likeness likeness) {
        this.matching = matching;
        this.draft = matching.draft();
        this.rewrite = matching.rewrite();
        this.exchangeable = new Exchangeable(draft, rewrite, likeness);
        this.witnesses = new Witnesses(likeness.isTranslated());
        this.steps = Steps.of(draft);
        this.ofRewrite = Steps.of(rewrite);
        this.valuesOfSteps =
                steps.all().stream().map(step -> values(draft, step)).collect(Collectors.toSet());
        this.succession = new Succession(matching, steps, ofRewrite);
        this.inDraft = new Tellings(matching.comparedDraft(), steps);
        this.inRewrite = new Tellings(matching.comparedRewrite(), ofRewrite);
    }

    boolean areExchangeable(Matching.Pair first, Matching.Pair second) {
        return exchangeable.areExchangeable(first, second);
    }

    /** All that is told of two pairs; what is not in the map says nothing. */
    Map<Sign, Double> of(Matching.Pair first, Matching.Pair second) {
        return signs(first, second, around(first, second, frame(first, second), SHARED));
    }

    /**
     * The same, quicker, as if all that speaks for an exchange were believed and half of what speaks against it: where
     * this is no exchange, {@link #of} is none.
     */
    Map<Sign, Double> atMost(Matching.Pair first, Matching.Pair second) {
        Evidence around = around(first, second, Set.of(), 1);
        return signs(first, second, new Evidence(SHARED * around.straight(), around.crossed()));
    }

    private Map<Sign, Double> signs(Matching.Pair first, Matching.Pair second, Evidence around) {
        Map<Sign, Double> signs = new EnumMap<>(Sign.class);
        Sign relation = relation(first, second);
        signs.put(relation, 1.0);
        Evidence units = exchangeable.units(first, second);
        add(signs, Sign.UNITS_STRAIGHT, units.straight());
        add(signs, Sign.UNITS_CROSSED, units.crossed());
        add(signs, Sign.BOUNDS_STRAIGHT, areBounds(first.rewrite(), second.rewrite(), first, second) ? 1 : 0);
        add(signs, Sign.BOUNDS_CROSSED, areBounds(second.rewrite(), first.rewrite(), first, second) ? 1 : 0);
        add(signs, Sign.AIMS, -aims(first, second));
        add(signs, relation == Sign.STEP ? Sign.STEP_PHASES : Sign.PHASES, -phases(first, second, relation));
        if (relation == Sign.PART) {
            addParts(signs, first, second);
        } else if (relation == Sign.APART) {
            add(signs, Sign.WORDS_STRAIGHT, Math.log1p(around.straight()));
            add(signs, Sign.WORDS_CROSSED, Math.log1p(around.crossed()));
            add(signs, Sign.LABELS, -labels(first, second));
            Evidence figures = succession.about(first, second);
            add(signs, Sign.FIGURES_STRAIGHT, Math.log1p(figures.straight()));
            add(signs, Sign.FIGURES_CROSSED, Math.log1p(figures.crossed()));
            add(
                    signs,
                    Sign.UNOPPOSED,
                    around.straight() + figures.straight() < SILENCE ? Math.log1p(around.crossed()) : 0);
            addOrder(signs, first, second);
        }
        return signs;
    }

    private static void add(Map<Sign, Double> signs, Sign sign, double value) {
        if (value != 0) {
            signs.put(sign, value);
        }
    }

    private Sign relation(Matching.Pair first, Matching.Pair second) {
        boolean oneStep = steps.joins(first.draft(), second.draft());
        boolean oneStepThen = ofRewrite.joins(first.rewrite(), second.rewrite());
        if (oneStepThen && (oneStep || isStepOfDraft(first.rewrite(), second.rewrite()))) {
            return Sign.SAME_STEP;
        }
        if (Parts.of(draft, first.draft(), second.draft()) != 0
                || Parts.of(rewrite, first.rewrite(), second.rewrite()) != 0) {
            return Sign.PART;
        }
        return oneStep || oneStepThen ? Sign.STEP : Sign.APART;
    }

    private void addOrder(Map<Sign, Double> signs, Matching.Pair first, Matching.Pair second) {
        int order = order(draft, first.draft(), second.draft()) * order(rewrite, first.rewrite(), second.rewrite());
        add(signs, Sign.DATES_IN_ORDER, draft.quantity(first.draft()).isNumber() ? 0 : order);
        if (order > 0) {
            signs.put(Sign.SAME_ORDER, 1.0);
            boolean sideBySide =
                    Math.abs(first.draft() - second.draft()) == 1 && Math.abs(first.rewrite() - second.rewrite()) == 1;
            add(signs, Sign.SIDE_BY_SIDE, sideBySide ? 1 : 0);
        } else if (order < 0 && !succession.staysBetween(first, second)) {
            signs.put(Sign.OTHER_ORDER, 1.0);
        }
    }

    private void addParts(Map<Sign, Double> signs, Matching.Pair first, Matching.Pair second) {
        int part = Parts.of(draft, first.draft(), second.draft());
        int partThen = Parts.of(rewrite, first.rewrite(), second.rewrite());
        add(signs, Sign.PARTS, -part * partThen);
        add(signs, Sign.PART_ONCE, part == 0 || partThen == 0 ? 1 : 0);
    }

    /** Whether the draft has a step of the same two values, maybe between other tellings of them. */
    private boolean isStepOfDraft(int one, int other) {
        return ofRewrite
                .startingAt(Math.min(one, other))
                .filter(step -> valuesOfSteps.contains(values(rewrite, step)))
                .isPresent();
    }

    private static String values(FigureText text, Steps.Step step) {
        return Surrounds.mateOf(text.quantity(step.from())) + Surrounds.mateOf(text.quantity(step.to()));
    }

    /** What was aimed at is told as such in both texts. */
    private double aims(Matching.Pair first, Matching.Pair second) {
        int aim = Aims.until(draft, first.draft(), second.draft());
        return aim == 0 ? 0 : aim * Aims.until(rewrite, first.rewrite(), second.rewrite());
    }

    private int labels(Matching.Pair first, Matching.Pair second) {
        if (SharedNoun.isShared(draft, first.draft(), second.draft())
                || SharedNoun.isShared(rewrite, first.rewrite(), second.rewrite())) {
            // The noun stands beside whichever comes first.
            return 0;
        }
        ComparedText then = matching.comparedRewrite();
        return Labels.stay(
                matching.comparedDraft().labels(first.draft()),
                matching.comparedDraft().labels(second.draft()),
                then.labels(first.rewrite()),
                then.labels(second.rewrite()));
    }

    /** Whether a bound tells the two apart in the draft, and these two of the rewrite have the bounds of the first and the second. */
    private boolean areBounds(int ofFirst, int ofSecond, Matching.Pair first, Matching.Pair second) {
        Quantity one = draft.quantity(first.draft());
        Quantity other = draft.quantity(second.draft());
        return Exchangeable.areToldApart(one, other)
                && one.bound() == rewrite.quantity(ofFirst).bound()
                && other.bound() == rewrite.quantity(ofSecond).bound();
    }

    private Evidence around(Matching.Pair first, Matching.Pair second, Set<String> frame, double trust) {
        // One of the two beside the other says nothing of which is which. Nor do the other ends of their steps,
        // since a metric that is told of another one's figures takes both.
        Set<String> each = new HashSet<>(ends(first.draft()));
        each.addAll(ends(second.draft()));
        each.addAll(sharedNouns(first, second));
        return witnesses.of(
                inDraft.surrounds(first.draft()),
                inDraft.surrounds(second.draft()),
                inRewrite.surrounds(first.rewrite()),
                inRewrite.surrounds(second.rewrite()),
                witness -> each.contains(witness) ? 0 : frame.contains(witness) ? trust : 1);
    }

    /** The noun that either figure lends the other, where the texts tell the two in different orders. */
    private Set<String> sharedNouns(Matching.Pair first, Matching.Pair second) {
        boolean turned = (first.draft() < second.draft()) != (first.rewrite() < second.rewrite());
        if (!turned
                || !SharedNoun.isShared(draft, first.draft(), second.draft())
                || !SharedNoun.isShared(rewrite, first.rewrite(), second.rewrite())) {
            return Set.of();
        }
        Set<String> shared = matching.comparedDraft().sharedNoun(first.draft(), second.draft());
        shared.addAll(matching.comparedRewrite().sharedNoun(first.rewrite(), second.rewrite()));
        return shared;
    }

    private Set<String> ends(int inDraft) {
        return IntStream.rangeClosed(Math.max(0, inDraft - 1), Math.min(draft.size() - 1, inDraft + 1))
                .filter(end -> end == inDraft || steps.joins(end, inDraft))
                .mapToObj(end -> Surrounds.mateOf(draft.quantity(end)))
                .collect(Collectors.toSet());
    }

    /** The words that stand before both figures in both texts, or behind both: either text may tell them of both. */
    private Set<String> frame(Matching.Pair first, Matching.Pair second) {
        if (order(draft, first.draft(), second.draft()) == 0
                || order(rewrite, first.rewrite(), second.rewrite()) == 0) {
            return Set.of();
        }
        Set<String> frame = matching.comparedDraft().outside(first.draft(), second.draft(), true);
        frame.retainAll(matching.comparedRewrite().outside(first.rewrite(), second.rewrite(), true));
        Set<String> behind = matching.comparedDraft().outside(first.draft(), second.draft(), false);
        behind.retainAll(matching.comparedRewrite().outside(first.rewrite(), second.rewrite(), false));
        frame.addAll(behind);
        return frame;
    }

    /** 1 where both texts tell both phases, and the same one as the later; -1 where the other one. */
    private double phases(Matching.Pair first, Matching.Pair second, Sign relation) {
        int before = relation == Sign.STEP
                ? phasesOfStep(first.draft(), second.draft())
                : inDraft.phase(first.draft()).until(inDraft.phase(second.draft()));
        int after = before == 0 ? 0 : inRewrite.phase(first.rewrite()).until(inRewrite.phase(second.rewrite()));
        return before * after / (double) (Phase.FULLY * Phase.FULLY);
    }

    /** How much later the second is; two states told in two sentences follow each other, unless one is told as the earlier. */
    private int phasesOfStep(int first, int second) {
        Phase one = inDraft.phase(first);
        Phase other = inDraft.phase(second);
        boolean unclear = one == other || (one != Phase.EARLIER && other != Phase.EARLIER);
        return unclear && order(draft, first, second) == 0
                ? Phase.FULLY * Integer.compare(second, first)
                : one.until(other);
    }

    /** Which of two figures of one sentence comes first: 1 the first, -1 the second; 0 where they stand in two. */
    private static int order(FigureText text, int first, int second) {
        int from = text.quantity(Math.min(first, second)).span().end();
        int to = text.quantity(Math.max(first, second)).span().start();
        boolean together =
                to - from <= TOGETHER && !FigureText.endsSentence(text.folded().substring(from, to));
        return together ? Integer.compare(second, first) : 0;
    }
}
