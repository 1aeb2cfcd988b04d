/** Reads the quantities of a text: numbers with their units, bounds and periods, dates and clock times. */
@NullMarked
package dev.answercoach.text.figures;

import org.jspecify.annotations.NullMarked;
