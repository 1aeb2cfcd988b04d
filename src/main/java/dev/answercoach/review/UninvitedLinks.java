package dev.answercoach.review;

import dev.answercoach.review.Critique.Point;
import dev.answercoach.review.Critique.Score;
import dev.answercoach.review.Critique.Strength;
import dev.answercoach.text.Remark;
import dev.answercoach.text.checks.Draft;
import dev.answercoach.text.links.OwnLinks;
import java.util.List;

/**
 * Takes out of what a coach says to a user every link and every mention that the user wrote neither in the draft nor in the
 * question. A posting's do not count as the user's: others wrote it, and may have meant it for whoever reads the answer.
 *
 * <p>Only words are changed, never a rewrite: there an uninvited link is a defect, which the gate finds. Bare names stay in
 * words: they may be what the posting asks for ({@code ASP.NET}), and nothing makes a link of one.
 */
final class UninvitedLinks {
    private final OwnLinks own;

    private UninvitedLinks(OwnLinks own) {
        this.own = own;
    }

    static UninvitedLinks of(Draft draft) {
        return new UninvitedLinks(OwnLinks.of(List.of(draft.text(), draft.question())));
    }

    /** The critique without them, and without what then says nothing; every score stays. */
    Critique outOf(Critique critique) {
        return new Critique(
                critique.coach(),
                critique.scores().stream()
                        .map(score -> new Score(score.criterion(), score.score(), score.quote(), outOf(score.reason())))
                        .toList(),
                critique.strengths().stream()
                        .map(strength -> new Strength(strength.quote(), outOf(strength.reason())))
                        .filter(strength -> saysSomething(strength.reason()))
                        .toList(),
                critique.points().stream()
                        .map(point -> new Point(point.quote(), outOf(point.problem()), outOf(point.fix())))
                        .filter(point -> saysSomething(point.problem()) && saysSomething(point.fix()))
                        .toList(),
                outOf(critique.questions()));
    }

    /** The sentences without them, and without those that then say nothing. */
    List<Remark> outOf(List<Remark> sentences) {
        return sentences.stream()
                .map(this::outOf)
                .filter(UninvitedLinks::saysSomething)
                .toList();
    }

    private Remark outOf(Remark sentence) {
        return sentence.words().isEmpty() ? sentence : Remark.words(own.withoutNew(sentence.words()));
    }

    private static boolean saysSomething(Remark sentence) {
        return sentence.words().isEmpty() || sentence.words().codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
