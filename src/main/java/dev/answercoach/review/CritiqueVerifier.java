package dev.answercoach.review;

import dev.answercoach.review.Critique.Point;
import dev.answercoach.review.Critique.Score;
import dev.answercoach.review.Critique.Strength;
import dev.answercoach.text.Quotes;
import dev.answercoach.text.Span;
import dev.answercoach.text.checks.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds a critique to its quotes, whoever wrote it. A quote that is not in the draft is dropped together with the strength
 * or the point that leans on it; a score of {@value #LEAST_BACKED_SCORE} or more that has no quote of its own, of at least
 * {@link Quotes#LEAST_EVIDENCE} characters, is lowered to {@value #BEST_UNBACKED_SCORE}.
 */
final class CritiqueVerifier {
    static final int LEAST_BACKED_SCORE = 3;
    static final int BEST_UNBACKED_SCORE = LEAST_BACKED_SCORE - 1;

    private final String draft;
    private final List<Span> taken = new ArrayList<>();

    private CritiqueVerifier(String draft) {
        this.draft = draft;
    }

    /** What of a critique is shown: what the draft bears out, without links that are not the user's. */
    static Critique shown(Critique critique, Draft draft) {
        return UninvitedLinks.of(draft).outOf(verify(critique, draft.text()));
    }

    /** The critique with only what the draft bears out; its quotes are the draft's own letters. */
    static Critique verify(Critique critique, String draft) {
        CritiqueVerifier verifier = new CritiqueVerifier(draft);
        return new Critique(
                critique.coach(),
                critique.scores().stream().map(verifier::score).toList(),
                critique.strengths().stream()
                        .flatMap(strength -> verifier.quoted(strength.quote()).stream()
                                .map(quote -> new Strength(quote, strength.reason())))
                        .toList(),
                critique.points().stream()
                        .flatMap(point -> verifier.quoted(point.quote()).stream()
                                .map(quote -> new Point(quote, point.problem(), point.fix())))
                        .toList(),
                critique.questions());
    }

    private Score score(Score score) {
        Optional<Span> evidence = Quotes.locate(score.quote(), draft)
                .filter(span -> span.length() >= Quotes.LEAST_EVIDENCE)
                .filter(span -> taken.stream().noneMatch(span::overlaps));
        evidence.ifPresent(taken::add);
        return new Score(
                score.criterion(),
                evidence.isPresent() ? score.score() : Math.min(score.score(), BEST_UNBACKED_SCORE),
                evidence.map(span -> span.in(draft)).orElse(Critique.NO_QUOTE),
                score.reason());
    }

    private Optional<String> quoted(String quote) {
        return Quotes.locate(quote, draft).map(span -> span.in(draft));
    }
}
