package dev.answercoach.review;

import dev.answercoach.model.Call;
import dev.answercoach.model.Conversation;
import dev.answercoach.model.Outcome;
import dev.answercoach.text.checks.Defect;
import java.util.List;

/** Proposes rewrites, mends them when the gate says what is wrong, and makes others of them when a user wishes so. */
public interface Rewriter {
    /** One proposal for each style, in the order of the styles. */
    Outcome<List<Proposal>> propose(ReviewTask task, Critique critique, Call call);

    /** A proposal that the gate refused, and why. */
    record Refused(Proposal proposal, List<Defect> defects) {
        public Refused {
            defects = List.copyOf(defects);
        }
    }

    /** Mended proposals for the refused ones, in their order; {@code before} is what was said when they were proposed. */
    Outcome<List<Proposal>> repair(ReviewTask task, List<Refused> refused, Conversation before, Call call);

    /** The rewrite again, clearly shorter; no proposal where nothing can go. */
    Outcome<List<Proposal>> shorten(Remake remake, Call call);

    /** Another rewrite in the same style; no proposal where this rewriter knows one way only. */
    Outcome<List<Proposal>> tellAnew(Remake remake, Call call);
}
