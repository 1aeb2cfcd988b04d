/** What code can decide about a text: pure functions over immutable values, knowing no other room. */
@NullMarked
package dev.answercoach.text;

import org.jspecify.annotations.NullMarked;
