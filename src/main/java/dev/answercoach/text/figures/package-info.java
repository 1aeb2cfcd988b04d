/** The quantities of a text, the ledger between two texts, and sums. */
@NullMarked
package dev.answercoach.text.figures;

import org.jspecify.annotations.NullMarked;
