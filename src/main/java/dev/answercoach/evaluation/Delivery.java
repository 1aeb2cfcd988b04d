package dev.answercoach.evaluation;

import dev.answercoach.review.Rewrite;
import dev.answercoach.text.checks.Defect;
import dev.answercoach.text.checks.Proof;
import java.util.EnumSet;
import java.util.Set;

/**
 * How one rewrite went from its first attempt to what the user was given.
 *
 * @param first the gate's verdict on the coach's first attempt
 * @param last and on its last one, after repairs
 * @param rewrite what was delivered, perhaps shortened by code
 */
record Delivery(Proof first, Proof last, Rewrite rewrite) {
    private static final Set<Defect.Kind> OF_LENGTH =
            EnumSet.of(Defect.Kind.EMPTY, Defect.Kind.TOO_LONG, Defect.Kind.TOO_SHORT);

    /** By which step the limit was kept. */
    enum Step {
        FIRST_TRY,
        REPAIR,
        /** Code took out sentences. */
        SHORTENING,
        NEVER
    }

    Step limitKept() {
        // a repair for another reason may have broken the limit that the first attempt kept
        if (!keepsLimit(rewrite.proof())) {
            return Step.NEVER;
        }
        if (keepsLimit(first)) {
            return Step.FIRST_TRY;
        }
        return keepsLimit(last) ? Step.REPAIR : Step.SHORTENING;
    }

    boolean isPassedAtFirstTry() {
        return passes(first);
    }

    boolean isPassed() {
        return passes(rewrite.proof());
    }

    /** The draft's figures that the first attempt told otherwise, and those that it made up. */
    int untrueFigures() {
        return first.ledger().changed().size() + first.ledger().invented().size();
    }

    private static boolean keepsLimit(Proof proof) {
        return proof.defects().stream().map(Defect::kind).noneMatch(OF_LENGTH::contains);
    }

    private static boolean passes(Proof proof) {
        return proof.status() != Proof.Status.FAILED;
    }
}
