/** What the bot shows to whom, kept so that a restart neither forgets nor repeats it. */
@NullMarked
package dev.answercoach.discord.cards;

import org.jspecify.annotations.NullMarked;
