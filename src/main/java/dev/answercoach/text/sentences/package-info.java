/** The sentences of a text, and what each seems to do in an answer. */
@NullMarked
package dev.answercoach.text.sentences;

import org.jspecify.annotations.NullMarked;
