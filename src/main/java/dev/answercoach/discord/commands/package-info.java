/** The commands beside {@code /review}, and what users are told beside what they asked for. */
@NullMarked
package dev.answercoach.discord.commands;

import org.jspecify.annotations.NullMarked;
