/** What a model has answered, kept beyond the process. */
@NullMarked
package dev.answercoach.memory;

import org.jspecify.annotations.NullMarked;
