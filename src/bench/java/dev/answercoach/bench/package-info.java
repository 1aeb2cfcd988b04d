/** Measures the bot from outside: a child process on a local Discord, with a model that answers by script. */
@NullMarked
package dev.answercoach.bench;

import org.jspecify.annotations.NullMarked;
