/** The bot on Discord; the only room that knows JDA. */
@NullMarked
package dev.answercoach.discord;

import org.jspecify.annotations.NullMarked;
