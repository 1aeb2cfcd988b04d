/** config/coach.yaml and the environment as records that check themselves. */
@NullMarked
package dev.answercoach.settings;

import org.jspecify.annotations.NullMarked;
