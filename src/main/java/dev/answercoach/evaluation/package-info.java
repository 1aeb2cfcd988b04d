/** Measuring coaches: labelled cases, variants of them that must not score higher, and what came of asking about both. */
@NullMarked
package dev.answercoach.evaluation;

import org.jspecify.annotations.NullMarked;
