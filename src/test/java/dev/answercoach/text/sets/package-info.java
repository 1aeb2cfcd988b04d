/** Labelled texts that measure the checks and the gate: some to develop on, some kept apart. */
@NullMarked
package dev.answercoach.text.sets;

import org.jspecify.annotations.NullMarked;
