/** The checks of a draft, and the gate that judges rewrites. */
@NullMarked
package dev.answercoach.text.checks;

import org.jspecify.annotations.NullMarked;
