package dev.answercoach.text.ledger;

import dev.answercoach.text.Span;

/**
 * Words that the user put into a text since the draft: as good as the draft's own.
 *
 * @param sentence the sentence in which they stand, which tells what their figures are about
 * @param words where in the sentence they stand, as whole words with their particles
 */
public record Addition(String sentence, Span words) {
    /** The words themselves. */
    public String text() {
        return words.in(sentence);
    }
}
