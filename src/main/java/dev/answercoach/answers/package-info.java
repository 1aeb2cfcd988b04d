/** Answers: a question with its versions. */
@NullMarked
package dev.answercoach.answers;

import org.jspecify.annotations.NullMarked;
