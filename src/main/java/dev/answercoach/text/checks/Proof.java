package dev.answercoach.text.checks;

import dev.answercoach.text.Leftover;
import dev.answercoach.text.Limit;
import dev.answercoach.text.ledger.Ledger;
import dev.answercoach.text.sums.Sum;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The gate's verdict on a rewrite, and everything it rests on.
 *
 * @param status the verdict
 * @param used the length in the limit's units, or in characters where no limit was named
 * @param limit the limit, null where none was named
 * @param ledger the draft's quantities beside the rewrite's
 * @param newNames names that stand neither in the draft nor in the question
 * @param newWords other content words that stand in neither, for the user to judge
 * @param brokenSums sums that do not hold, kept from the draft as the figures that they are
 * @param blanks what is still to be filled in
 * @param defects why it is refused, empty unless {@link Status#FAILED}
 */
public record Proof(
        Status status,
        int used,
        @Nullable Limit limit,
        Ledger ledger,
        List<String> newNames,
        List<String> newWords,
        List<Sum> brokenSums,
        List<Leftover> blanks,
        List<Defect> defects) {
    public enum Status {
        /** Fits the limit, states the draft's figures only, brings in no name. */
        PROVEN,
        /** Would be proven, but is below the minimum, as the user wanted it. */
        SHORT,
        /** Would be proven, but something is still to be filled in. */
        BLANKS,
        /** Breaks the limit, the figures or the names. */
        FAILED
    }

    public Proof {
        newNames = List.copyOf(newNames);
        newWords = List.copyOf(newWords);
        brokenSums = List.copyOf(brokenSums);
        blanks = List.copyOf(blanks);
        defects = List.copyOf(defects);
    }

    /** Whether the figures and the names are right, whatever is wrong with the length. */
    public boolean isFaithful() {
        return ledger.isFaithful() && newNames.isEmpty();
    }

    /** By how much the text is below the minimum in the limit's units, else 0. */
    public int under() {
        return limit == null ? 0 : limit.under(used);
    }
}
