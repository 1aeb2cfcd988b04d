/** Compares the figures of a rewrite with those of its draft: what was kept, changed, lost and invented. */
@NullMarked
package dev.answercoach.text.ledger;

import org.jspecify.annotations.NullMarked;
