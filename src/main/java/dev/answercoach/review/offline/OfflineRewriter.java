package dev.answercoach.review.offline;

import dev.answercoach.model.Call;
import dev.answercoach.model.Conversation;
import dev.answercoach.model.Outcome;
import dev.answercoach.model.Usage;
import dev.answercoach.review.Critique;
import dev.answercoach.review.Proposal;
import dev.answercoach.review.QuestionKind;
import dev.answercoach.review.Remake;
import dev.answercoach.review.ReviewTask;
import dev.answercoach.review.Rewriter;
import dev.answercoach.review.Style;
import dev.answercoach.text.Remark;
import dev.answercoach.text.checks.Defect;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Rewrites by rule: it selects, orders, shortens and marks the user's own sentences and writes none. Two proposals, the
 * order of a story within the limit, and the same answer clearly shorter.
 */
public final class OfflineRewriter implements Rewriter {
    /**
     * How long a concise rewrite is to be, in parts of what is allowed; the first that costs no figure is taken,
     * else the first that costs nothing protected.
     */
    private static final List<Double> CONCISE = List.of(0.92, 0.96);
    /** An answer below this part of the maximum has no sentence to spare. */
    private static final double SPARSE = 0.7;

    /** However hollow its sentences, a rewrite that leaves less than this part of an answer is no rewrite of it. */
    private static final double LEAST_LEFT = 0.65;

    /** How long a shorter rewrite is to be at most, in parts of what it was. */
    private static final double SHORTER = 0.85;

    private static final Predicate<Piece> HOLDS_FIGURE = piece -> Reading.hasFigure(piece.source());

    private static final Set<Noise> FLATTERY = EnumSet.of(Noise.META, Noise.PRAISE);

    @Override
    public Outcome<List<Proposal>> propose(ReviewTask task, Critique critique, Call call) {
        return answered(List.of(inStarOrder(task), concise(task)));
    }

    /** Rules cannot be talked to: only a length can be mended. */
    @Override
    public Outcome<List<Proposal>> repair(ReviewTask task, List<Refused> refused, Conversation before, Call call) {
        return answered(refused.stream().map(one -> repaired(task, one)).toList());
    }

    /** Small words first, then whole sentences; where neither can go there is nothing to propose. */
    @Override
    public Outcome<List<Proposal>> shorten(Remake remake, Call call) {
        String text = remake.rewrite().text();
        Manuscript manuscript = new Manuscript(new Reading(remake.task(), text), text);
        int target = (int) (SHORTER * remake.used());
        manuscript.tighten();
        if (manuscript.used() > target) {
            manuscript.shorten((int) (LEAST_LEFT * remake.used()), target);
        }
        Proposal proposal = manuscript.proposal(remake.rewrite().style());
        return answered(remake.isShorter(proposal.text()) ? List.of(proposal) : List.of());
    }

    /** Rules know one way to tell a draft in a style, and it has been told. */
    @Override
    public Outcome<List<Proposal>> tellAnew(Remake remake, Call call) {
        return answered(List.of());
    }

    /** Only an answer about one's experience has parts to order, and a result to measure. */
    private static Proposal inStarOrder(ReviewTask task) {
        Reading reading = new Reading(task);
        Manuscript manuscript = new Manuscript(reading, task.draft().text());
        manuscript.dropNoise();
        manuscript.dropHollow(FLATTERY, Lengths.min(task));
        if (task.rubric().kind() == QuestionKind.BEHAVIOURAL) {
            manuscript.putInOrder();
            manuscript.setParagraphs(task.draft().text());
            ResultBlank.of(reading).ifPresent(manuscript::mark);
        }
        fit(manuscript, task);
        return manuscript.proposal(Style.STAR);
    }

    private static void fit(Manuscript manuscript, ReviewTask task) {
        int max = Lengths.max(task);
        if (manuscript.used() > max) {
            manuscript.tighten();
            manuscript.tightenHarderIfThatFits(max);
            manuscript.shorten(Lengths.min(task), max);
        }
    }

    private static Proposal concise(ReviewTask task) {
        Manuscript manuscript = new Manuscript(new Reading(task), task.draft().text());
        int min = Lengths.min(task);
        int allowed = Math.min(manuscript.used(), Lengths.max(task));
        boolean sparse = task.draft().limit() != null && manuscript.used() < SPARSE * Lengths.max(task);
        manuscript.dropNoise();
        manuscript.tighten();
        manuscript.dropHollow(EnumSet.allOf(Noise.class), Math.max(min, (int) (LEAST_LEFT * allowed)));
        if (sparse) {
            manuscript.tell(Remark.key("rewrite.changed.sparse"));
            return manuscript.proposal(Style.CONCISE);
        }
        for (Predicate<Piece> spared :
                List.<Predicate<Piece>>of(HOLDS_FIGURE.or(Piece::isProtected), Piece::isProtected)) {
            for (double part : CONCISE) {
                int max = (int) (allowed * part);
                if (max >= min && tryShorten(manuscript, min, max, spared)) {
                    return manuscript.proposal(Style.CONCISE);
                }
            }
        }
        manuscript.shorten(min, Lengths.max(task));
        return manuscript.proposal(Style.CONCISE);
    }

    /** Shortens to this length unless that would cost a sentence to be spared, or miss it. */
    private static boolean tryShorten(Manuscript manuscript, int min, int max, Predicate<Piece> spared) {
        List<Piece> left = manuscript.ifShortened(min, max);
        int used = manuscript.used(left);
        boolean allSpared = manuscript.pieces().stream().filter(spared).allMatch(left::contains);
        if (!allSpared || used > max || used < min) {
            return false;
        }
        manuscript.keep(left);
        return true;
    }

    private static Proposal repaired(ReviewTask task, Refused refused) {
        Proposal proposal = refused.proposal();
        boolean tooLong = refused.defects().stream().anyMatch(defect -> defect.kind() == Defect.Kind.TOO_LONG);
        if (!tooLong) {
            return proposal;
        }
        Manuscript manuscript = new Manuscript(new Reading(task, proposal.text()), proposal.text());
        manuscript.shorten(Lengths.min(task), Lengths.max(task));
        List<Remark> changes = new ArrayList<>(proposal.changes());
        changes.addAll(manuscript.proposal(proposal.style()).changes());
        return new Proposal(proposal.style(), manuscript.text(), changes);
    }

    private static Outcome<List<Proposal>> answered(List<Proposal> proposals) {
        return new Outcome.Answered<>(proposals, Conversation.NEW, Usage.NONE);
    }
}
