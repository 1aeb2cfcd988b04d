package dev.answercoach.text.spelling;

import dev.answercoach.text.Span;

/**
 * A slip of spelling or spacing.
 *
 * @param kind what is wrong
 * @param span the word, or the words, that it is in
 * @param text as written
 * @param better as it should be written
 */
public record Slip(Kind kind, Span span, String text, String better) {
    public enum Kind {
        /** A letter or a space within a word is wrong. */
        WORD,
        /** Words have more than one space between them. */
        SPACES
    }
}
