/** {@code /posting}: what is handed in, how a posting is shown, what its buttons do. */
@NullMarked
package dev.answercoach.discord.posting;

import org.jspecify.annotations.NullMarked;
