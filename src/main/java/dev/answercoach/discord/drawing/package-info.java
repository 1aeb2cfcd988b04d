/** Neutral blocks as Discord messages, within Discord's limits. */
@NullMarked
package dev.answercoach.discord.drawing;

import org.jspecify.annotations.NullMarked;
