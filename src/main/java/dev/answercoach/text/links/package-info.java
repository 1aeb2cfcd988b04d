/** What in a text leads somewhere or calls somebody, and whether the user wrote it. */
@NullMarked
package dev.answercoach.text.links;

import org.jspecify.annotations.NullMarked;
