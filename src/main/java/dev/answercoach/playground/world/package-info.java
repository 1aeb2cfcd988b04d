/** What exists in the playground's Discord and what happens in it: people, places, messages, interactions, files. */
@NullMarked
package dev.answercoach.playground.world;

import org.jspecify.annotations.NullMarked;
