/** What is remembered of users beside their texts, and how everything of a user is deleted. */
@NullMarked
package dev.answercoach.people;

import org.jspecify.annotations.NullMarked;
