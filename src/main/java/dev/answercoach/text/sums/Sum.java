package dev.answercoach.text.sums;

import dev.answercoach.text.Span;

/**
 * An arithmetic claim of a text, and what code makes of it.
 *
 * @param span the claim, from its first figure to its last
 * @param text the claim as written
 * @param verdict whether it holds
 * @param stated the stated value as written, such as "80%"
 * @param computed the value that the claim's other figures give, written like the stated one; empty if uncheckable
 * @param statedSpan where the stated value stands
 */
public record Sum(Span span, String text, Verdict verdict, String stated, String computed, Span statedSpan) {
    public enum Verdict {
        HOLDS,
        BROKEN,
        UNCHECKABLE
    }
}
