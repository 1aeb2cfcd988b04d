/** The gateway: the line over which the bot is told what happens. */
@NullMarked
package dev.answercoach.playground.gateway;

import org.jspecify.annotations.NullMarked;
