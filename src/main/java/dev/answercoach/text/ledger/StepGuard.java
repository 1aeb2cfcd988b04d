package dev.answercoach.text.ledger;

import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Quantity;
import dev.answercoach.text.figures.Steps;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds steps that a rewrite turned round or mixed: the draft went from 200 to 30, the rewrite from 30 to 200. */
final class StepGuard {
    /** No answer has more steps; beyond it they are not compared. */
    private static final int MOST_STEPS = 100;

    /** Who rises goes from 39th to 12th. */
    private static final Set<String> RANKS = Set.of("위", "등", "등급", "급");

    private static final Pattern UPWARD = Pattern.compile("(?i)(?<![a-z])(?:from|up)(?: [a-z]{1,10}){0,4} $");
    private static final int REACH = 40;

    private final Matching matching;
    private final Likeness likeness;
    private final List<Steps.Step> inDraft;

    StepGuard(Matching matching, Likeness likeness) {
        this.matching = matching;
        this.likeness = likeness;
        this.inDraft =
                Steps.of(matching.draft()).all().stream().limit(MOST_STEPS).toList();
    }

    void apply() {
        for (Steps.Step step :
                Steps.of(matching.rewrite()).all().stream().limit(MOST_STEPS).toList()) {
            if (!leads(step)) {
                judge(step);
            }
        }
        inDraft.forEach(this::compareRange);
    }

    /** "Down from 140 to 55" told as "from 55 to 140", which reads as a range. */
    private void compareRange(Steps.Step step) {
        boolean falls = matching.draft()
                        .quantity(step.from())
                        .lowValue()
                        .compareTo(matching.draft().quantity(step.to()).lowValue())
                > 0;
        matching.kept().stream()
                .filter(pair -> falls && pair.draft() == step.from() && matching.isKept(step.to(), pair.rewrite()))
                .filter(pair -> matching.rewrite().quantity(pair.rewrite()).isRange()
                        && UPWARD.matcher(matching.rewrite().before(pair.rewrite(), REACH))
                                .find())
                .findFirst()
                .ifPresent(pair -> matching.change(step.from(), pair.rewrite()));
    }

    private void judge(Steps.Step step) {
        for (Steps.Step original : inDraft) {
            boolean sameFrom = states(original.from(), step.from());
            boolean sameTo = states(original.to(), step.to());
            boolean turnedRound = states(original.from(), step.to()) && states(original.to(), step.from());
            // With one end the draft's, the other has come from another figure.
            if (sameFrom || sameTo || turnedRound) {
                if (!sameFrom) {
                    matching.change(original.from(), step.from());
                }
                if (!sameTo) {
                    matching.change(original.to(), step.to());
                }
                return;
            }
        }
        if (contradictsItself(step)) {
            matching.kept().stream()
                    .filter(pair -> pair.rewrite() == step.from() || pair.rewrite() == step.to())
                    .forEach(pair -> matching.change(pair.draft(), pair.rewrite()));
        }
    }

    /** "0.5초에서 3초로 줄였습니다": the draft's figures were put together the wrong way round. */
    private boolean contradictsItself(Steps.Step step) {
        FigureText rewrite = matching.rewrite();
        int rise = rewrite.quantity(step.to())
                .highValue()
                .compareTo(rewrite.quantity(step.from()).highValue());
        Direction stated = Direction.ofStep(rewrite, step);
        return !RANKS.contains(rewrite.quantity(step.to()).unit())
                && stated.contradicts(rise > 0 ? Direction.UP : Direction.DOWN);
    }

    /** Whether the draft's steps lead from the one value to the other, perhaps over others (500→300→100). */
    private boolean leads(Steps.Step step) {
        Set<Steps.Step> reached = new HashSet<>();
        Deque<Steps.Step> ahead = new ArrayDeque<>();
        inDraft.stream().filter(start -> states(start.from(), step.from())).forEach(ahead::add);
        while (!ahead.isEmpty()) {
            Steps.Step at = ahead.remove();
            if (states(at.to(), step.to())) {
                return true;
            }
            if (reached.add(at)) {
                inDraft.stream()
                        .filter(next -> sameFigure(next.from(), at.to()))
                        .forEach(ahead::add);
            }
        }
        return false;
    }

    private boolean sameFigure(int a, int b) {
        Quantity first = matching.draft().quantity(a);
        return a == b || first.equalsInValue(matching.draft().quantity(b));
    }

    private boolean states(int ofDraft, int ofRewrite) {
        Quantity from = matching.draft().quantity(ofDraft);
        Quantity to = matching.rewrite().quantity(ofRewrite);
        boolean unit = from.unit().equals(to.unit())
                || matching.isKept(ofDraft, ofRewrite)
                || from.unit().equals("#")
                || to.unit().equals("#");
        boolean number = Likeness.sameNumber(from, to) || matching.isKept(ofDraft, ofRewrite);
        return number && unit && likeness.unitsFit(from.unit(), to.unit());
    }
}
