/** What the program counts of itself, and the place where monitoring reads it. */
@NullMarked
package dev.answercoach.metrics;

import org.jspecify.annotations.NullMarked;
