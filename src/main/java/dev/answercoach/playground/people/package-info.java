/** The side of the people: what a Discord client would do for its user, over plain HTTP. */
@NullMarked
package dev.answercoach.playground.people;

import org.jspecify.annotations.NullMarked;
