package dev.answercoach.evaluation;

import dev.answercoach.review.Critique;
import dev.answercoach.text.Quotes;
import java.util.List;
import java.util.stream.Stream;

/**
 * How far a critique quoted the draft, before code held it to its quotes.
 *
 * @param quotes how many it gave
 * @param found how many of these are in the draft
 * @param scores how many it gave
 * @param lowered how many of these code lowered for want of a quote
 */
record Fidelity(long quotes, long found, long scores, long lowered) {
    /**
     * @param said the critique as its coach gave it
     * @param verified what code made of it, the scores in the same order
     */
    static Fidelity of(Critique said, Critique verified, String draft) {
        List<String> quotes = Stream.of(
                        said.scores().stream().map(Critique.Score::quote),
                        said.strengths().stream().map(Critique.Strength::quote),
                        said.points().stream().map(Critique.Point::quote))
                .flatMap(all -> all)
                .filter(quote -> !quote.isBlank())
                .toList();
        long lowered = 0;
        for (int i = 0; i < said.scores().size(); i++) {
            lowered += verified.scores().get(i).score() < said.scores().get(i).score() ? 1 : 0;
        }
        return new Fidelity(
                quotes.size(),
                quotes.stream()
                        .filter(quote -> Quotes.locate(quote, draft).isPresent())
                        .count(),
                said.scores().size(),
                lowered);
    }
}
