package dev.answercoach.text.sentences;

import dev.answercoach.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One sentence, or one line that is no sentence, of a plain text.
 *
 * @param span where it stands, without the white space around it
 * @param text as written
 * @param paragraph the number of its paragraph (a block of lines), from 0
 * @param star what it seems to do, null where nothing tells; a hint, never a verdict
 */
public record Sentence(
        Span span, String text, int paragraph, @Nullable Star star) {}
