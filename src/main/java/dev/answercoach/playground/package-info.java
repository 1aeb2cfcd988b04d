/** A small local Discord for trying and testing the bot. It knows nothing else of this house. */
@NullMarked
package dev.answercoach.playground;

import org.jspecify.annotations.NullMarked;
