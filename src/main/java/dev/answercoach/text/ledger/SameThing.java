package dev.answercoach.text.ledger;

import dev.answercoach.text.Span;
import dev.answercoach.text.figures.FigureText;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Says whether a figure of one text and some words of the other are told of the same thing: in sentences that share a word,
 * by its syllables or by what it names in both languages, or a figure that is kept.
 */
final class SameThing {
    private static final int LEFT = 60;
    private static final int RIGHT = 60;
    /** No answer asks so often; a text of a hundred thousand figures is refused without. */
    private static final int MOST_ASKED = 5_000;

    private final Matching matching;
    private final WordFeatures words = new WordFeatures();
    private final Map<Span, Set<String>> inDraft = new HashMap<>();
    private final Map<Span, Set<String>> inRewrite = new HashMap<>();
    private int asked;

    SameThing(Matching matching) {
        this.matching = matching;
    }

    /** @param inRewrite the place of the words */
    boolean ofDraft(int figure, Span inRewrite) {
        return isShared(matching.draft().quantity(figure).span(), inRewrite);
    }

    /** @param inDraft the place of the words */
    boolean ofRewrite(int figure, Span inDraft) {
        return isShared(inDraft, matching.rewrite().quantity(figure).span());
    }

    private boolean isShared(Span ofDraft, Span ofRewrite) {
        if (++asked > MOST_ASKED) {
            return false;
        }
        Span here = matching.draft().sentenceAround(ofDraft, LEFT, RIGHT);
        Span there = matching.rewrite().sentenceAround(ofRewrite, LEFT, RIGHT);
        return sharesFigure(here, there)
                || !Collections.disjoint(
                        inDraft.computeIfAbsent(ofDraft, told -> names(matching.draft(), here, told)),
                        inRewrite.computeIfAbsent(ofRewrite, told -> names(matching.rewrite(), there, told)));
    }

    private boolean sharesFigure(Span inDraft, Span inRewrite) {
        return matching.kept(Matching.MOST_LEFT).stream()
                .anyMatch(pair -> matching.draft().quantity(pair.draft()).span().overlaps(inDraft)
                        && matching.rewrite().quantity(pair.rewrite()).span().overlaps(inRewrite));
    }

    /** What a sentence names beside what is told in these words. */
    private Set<String> names(FigureText text, Span sentence, Span told) {
        String folded = text.folded();
        Set<String> names = new HashSet<>(Surrounds.named(folded.substring(sentence.start(), told.start()), words));
        names.addAll(Surrounds.named(folded.substring(told.end(), sentence.end()), words));
        return names;
    }
}
