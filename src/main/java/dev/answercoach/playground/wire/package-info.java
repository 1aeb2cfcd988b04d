/** JSON and HTTP as the playground speaks them: calls, replies, routes, multipart bodies. Knows nothing of Discord. */
@NullMarked
package dev.answercoach.playground.wire;

import org.jspecify.annotations.NullMarked;
