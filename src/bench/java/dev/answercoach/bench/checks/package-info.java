/** Measures how fast each check is, alone and together, on ordinary and on hostile texts. */
@NullMarked
package dev.answercoach.bench.checks;

import org.jspecify.annotations.NullMarked;
