/** The review of a draft: check, critique, rewrites, gate, repair; as events folded into a view. */
@NullMarked
package dev.answercoach.review;

import org.jspecify.annotations.NullMarked;
