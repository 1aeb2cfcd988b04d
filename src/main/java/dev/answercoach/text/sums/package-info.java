/** The arithmetic that a text claims: what holds, what is broken, and what cannot be checked. */
@NullMarked
package dev.answercoach.text.sums;

import org.jspecify.annotations.NullMarked;
