package dev.answercoach.text.ledger;

import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Phase;
import dev.answercoach.text.figures.Quantity;
import dev.answercoach.text.figures.Steps;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds two figures that exchanged their places: 8% of the contracts and 27% of the claims must not become 27% of the
 * contracts and 8% of the claims. An alarm needs evidence for the crossed reading that clearly outweighs what speaks for
 * the straight one: the words and figures around ({@link Witnesses}), the figures further off ({@link Succession}), the
 * order in a sentence, which is whose part ({@link Parts}), and which of two states is the earlier ({@link Phase}).
 */
final class ExchangeGuard {
    /** What the evidence for the crossed reading must weigh at least; one word right beside either figure weighs 1. */
    private static final double CLEARLY = 0.8;
    /** How much more it must weigh than that for the straight one. */
    private static final double TIMES = 1.9;
    /** Figures further apart than this in the draft are not tried. */
    private static final int WINDOW = 40;
    /** No answer holds so many figures; beyond it only their values are compared. */
    private static final int MOST_PAIRS = 2_000;
    /** A rewrite with so many changes is refused anyway. */
    private static final int MOST_CHANGES = 100;

    /** What it says for a reading that the order of two figures in their sentence is that of the draft. */
    private static final double ORDER = 0.2;
    /** What it says against it that the order is the other one. */
    private static final double OTHER_ORDER = 0.2;
    /** The same where a figure between them has not moved. */
    private static final double TURNED_ORDER = 0.5;
    /** Both of two dates. */
    private static final double ORDER_OF_TIME = 0.5;
    /** How much the figures around weigh against the words around. */
    private static final double SUCCESSION = 1.5;
    /** What it says that the earlier of two states is told as the later one, where both texts tell it of both. */
    private static final double PHASE = 1;
    /** What it says that the part of a whole is told as the whole. */
    private static final double PART = 1;
    /** What it says that the aim is told as what came of it, where both texts tell which is which. */
    private static final double AIM = 2;
    /** What it says that two kept figures are bounded in two ways: with a bound that went over they would not be kept. */
    private static final double BOUND = 0.6;
    /** Figures of one sentence are no further apart, in UTF-16 units. */
    private static final int TOGETHER = 100;

    private final Matching matching;
    private final FigureText draft;
    private final FigureText rewrite;
    private final boolean translated;
    private final Exchangeable exchangeable;
    private final Witnesses witnesses;
    private final Succession succession;
    private final Steps steps;
    private final Steps ofRewrite;
    private final Set<String> valuesOfSteps;
    private final Tellings inDraft;
    private final Tellings inRewrite;

    ExchangeGuard(Matching matching, Likeness likeness) {
        this.matching = matching;
        this.draft = matching.draft();
        this.rewrite = matching.rewrite();
        this.translated = likeness.isTranslated();
        this.exchangeable = new Exchangeable(draft, rewrite, likeness);
        this.witnesses = new Witnesses(translated);
        this.steps = Steps.of(draft);
        this.ofRewrite = Steps.of(rewrite);
        this.valuesOfSteps =
                steps.all().stream().map(step -> values(draft, step)).collect(Collectors.toSet());
        this.succession = new Succession(matching, steps, ofRewrite);
        this.inDraft = new Tellings(matching.comparedDraft(), steps);
        this.inRewrite = new Tellings(matching.comparedRewrite(), ofRewrite);
    }

    void apply() {
        List<Matching.Pair> pairs = matching.kept().stream()
                .sorted(Comparator.comparingInt(Matching.Pair::draft))
                .limit(MOST_PAIRS)
                .toList();
        int changes = 0;
        for (int i = 0; i < pairs.size() && changes < MOST_CHANGES; i++) {
            for (Matching.Pair other : pairs.subList(i + 1, Math.min(pairs.size(), i + WINDOW))) {
                if (exchangeable.areExchangeable(pairs.get(i), other) && exchanged(pairs.get(i), other)) {
                    matching.change(pairs.get(i).draft(), other.rewrite());
                    matching.change(other.draft(), pairs.get(i).rewrite());
                    changes++;
                }
            }
        }
    }

    private boolean exchanged(Matching.Pair first, Matching.Pair second) {
        // What is doubted only weighs less, so that most pairs are known for straight without asking for it.
        if (evidence(first, second, Set.of()).crossed() < CLEARLY) {
            return false;
        }
        Evidence evidence = evidence(first, second, frame(first, second));
        return evidence.crossed() >= CLEARLY && evidence.crossed() > TIMES * evidence.straight();
    }

    private Evidence evidence(Matching.Pair first, Matching.Pair second, Set<String> frame) {
        boolean oneStep = steps.joins(first.draft(), second.draft());
        boolean oneStepThen = ofRewrite.joins(first.rewrite(), second.rewrite());
        if (oneStepThen && (oneStep || isStepOfDraft(first.rewrite(), second.rewrite()))) {
            return Evidence.NONE.and(aims(first, second));
        }
        int part = Parts.of(draft, first.draft(), second.draft());
        int partThen = Parts.of(rewrite, first.rewrite(), second.rewrite());
        if (part != 0 || partThen != 0) {
            // Of 47 out of 310 each is told by the other, whichever comes first.
            return Evidence.NONE.and(PART * part * partThen).and(aims(first, second));
        }
        if (oneStep || oneStepThen) {
            // Both ends are told by the same words.
            return phases(phasesOfDraft(first.draft(), second.draft()), first, second)
                    .and(aims(first, second));
        }
        return phases(inDraft.phase(first.draft()).until(inDraft.phase(second.draft())), first, second)
                .and(order(first, second))
                .and(exchangeable.units(first, second), 1)
                .and(bounds(first, second))
                .and(aims(first, second))
                .and(succession.about(first, second), SUCCESSION)
                .and(around(first, second, frame), 1);
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
        return aim == 0 ? 0 : AIM * aim * Aims.until(rewrite, first.rewrite(), second.rewrite());
    }

    /** A deadline may be told as the time that was taken, so that two figures stay kept whose bounds have changed places. */
    private double bounds(Matching.Pair first, Matching.Pair second) {
        Quantity one = draft.quantity(first.draft());
        Quantity other = draft.quantity(second.draft());
        if (!Exchangeable.areToldApart(one, other)) {
            return 0;
        }
        boolean crossed = rewrite.quantity(first.rewrite()).bound() == other.bound()
                && rewrite.quantity(second.rewrite()).bound() == one.bound();
        return crossed ? -BOUND : BOUND;
    }

    private Evidence around(Matching.Pair first, Matching.Pair second, Set<String> frame) {
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
                each,
                frame);
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

    /** What the phases of the rewrite say, where in the draft the second is so much later. */
    private Evidence phases(int before, Matching.Pair first, Matching.Pair second) {
        int after = before == 0 ? 0 : inRewrite.phase(first.rewrite()).until(inRewrite.phase(second.rewrite()));
        return Evidence.NONE.and(PHASE * before * after / 4);
    }

    /** How much later the second is, 2 where both phases are told; two states told in two sentences follow each other. */
    private int phasesOfDraft(int first, int second) {
        int told = inDraft.phase(first).until(inDraft.phase(second));
        boolean untold = Math.abs(told) < 2 && order(draft, first, second) == 0;
        return untold ? 2 * Integer.compare(second, first) : told;
    }

    /** Dates are told as they follow each other; other figures change their order with the sentence. */
    private double order(Matching.Pair first, Matching.Pair second) {
        int order = order(draft, first.draft(), second.draft()) * order(rewrite, first.rewrite(), second.rewrite());
        if (!draft.quantity(first.draft()).isNumber()) {
            return order * ORDER_OF_TIME;
        }
        if (order < 0) {
            return succession.staysBetween(first, second) ? -TURNED_ORDER : -OTHER_ORDER;
        }
        return order * ORDER;
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
