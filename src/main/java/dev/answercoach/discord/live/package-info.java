/** Messages that change while work goes on, brought to Discord at its pace. */
@NullMarked
package dev.answercoach.discord.live;

import org.jspecify.annotations.NullMarked;
