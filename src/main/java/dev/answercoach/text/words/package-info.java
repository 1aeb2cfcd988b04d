/** Names and content words of a text, and what a posting asks for. */
@NullMarked
package dev.answercoach.text.words;

import org.jspecify.annotations.NullMarked;
