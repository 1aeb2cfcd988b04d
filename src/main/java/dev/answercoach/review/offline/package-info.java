/** The rule-based coach: scores by signals in the text, and rewrites that use the user's own sentences only. */
@NullMarked
package dev.answercoach.review.offline;

import org.jspecify.annotations.NullMarked;
