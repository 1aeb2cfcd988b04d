/** What Discord refuses of a message, a modal, a list of commands or an autocomplete answer, and with which words. */
@NullMarked
package dev.answercoach.playground.rules;

import org.jspecify.annotations.NullMarked;
