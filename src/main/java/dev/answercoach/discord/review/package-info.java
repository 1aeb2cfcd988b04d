/** {@code /review}: what is handed in, how a review is shown, what its buttons do. */
@NullMarked
package dev.answercoach.discord.review;

import org.jspecify.annotations.NullMarked;
