/** Slips of spelling and spacing that can be told without a dictionary. */
@NullMarked
package dev.answercoach.text.spelling;

import org.jspecify.annotations.NullMarked;
