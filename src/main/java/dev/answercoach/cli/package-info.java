/** The terminal face of the features. */
@NullMarked
package dev.answercoach.cli;

import org.jspecify.annotations.NullMarked;
