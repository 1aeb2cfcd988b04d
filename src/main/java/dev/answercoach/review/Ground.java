package dev.answercoach.review;

import dev.answercoach.text.Edited;
import dev.answercoach.text.PlainText;
import dev.answercoach.text.Span;
import dev.answercoach.text.checks.Additions;
import dev.answercoach.text.checks.Checks;
import dev.answercoach.text.checks.Draft;
import dev.answercoach.text.checks.Gate;
import dev.answercoach.text.ledger.Addition;
import dev.answercoach.text.sums.Sums;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rewrite that fulfils a wish is judged against: the draft, and what the user has changed in it and added to it by
 * this wish and by those that led to the rewrite that it is about.
 *
 * @param task the review's task, for the draft as changed
 * @param additions what the user has filled in
 * @param minimum whether the minimum still binds
 */
record Ground(ReviewTask task, List<Addition> additions, Gate.Minimum minimum) {
    Ground {
        additions = List.copyOf(additions);
    }

    /** @param rewrites the review's rewrites so far */
    static Ground of(ReviewTask task, List<Rewrite> rewrites, Wish wish) {
        List<Wish> lineage = lineage(rewrites, wish);
        boolean corrected = lineage.stream().anyMatch(Wish.Computed.class::isInstance);
        List<Addition> additions = new ArrayList<>();
        for (Wish one : lineage) {
            if (one instanceof Wish.Filled filled) {
                Edited text = filled.applyTo(rewrites.get(one.of() - 1).text());
                additions.addAll(additions(text, corrected));
            }
        }
        return new Ground(corrected ? corrected(task) : task, additions, minimum(lineage));
    }

    Gate gate() {
        return new Gate(task.draft(), additions, minimum);
    }

    /** The wish, the one that led to the rewrite that it is about, and so on. */
    private static List<Wish> lineage(List<Rewrite> rewrites, Wish wish) {
        List<Wish> lineage = new ArrayList<>();
        @Nullable Wish at = wish;
        while (at != null) {
            lineage.add(at);
            at = rewrites.get(at.of() - 1).wish();
        }
        return lineage;
    }

    private static List<Addition> additions(Edited filled, boolean corrected) {
        List<Span> put = filled.replaced();
        if (!corrected) {
            return put.stream().map(span -> Additions.in(filled.text(), span)).toList();
        }
        Edited sums = Sums.corrected(filled.text());
        return put.stream()
                .map(span -> Additions.in(sums.text(), sums.now(span)))
                .toList();
    }

    private static ReviewTask corrected(ReviewTask task) {
        Draft before = task.draft();
        Draft draft = new Draft(
                PlainText.of(DraftSums.corrected(before.plain())),
                before.question(),
                before.limit(),
                before.lexicon(),
                before.isBlind());
        return new ReviewTask(draft, task.digest(), task.rubric(), Checks.report(draft));
    }

    /** Another take begins anew, so what was once wanted shorter no longer counts. */
    private static Gate.Minimum minimum(List<Wish> lineage) {
        for (Wish wish : lineage) {
            if (wish instanceof Wish.Shorter) {
                return Gate.Minimum.WARNS;
            }
            if (wish instanceof Wish.AnotherTake) {
                return Gate.Minimum.BINDS;
            }
        }
        return Gate.Minimum.BINDS;
    }
}
