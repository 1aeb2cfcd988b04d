/** The REST side that the bot asks, as strict as Discord's, and the faults that a tester puts into it. */
@NullMarked
package dev.answercoach.playground.rest;

import org.jspecify.annotations.NullMarked;
