/** Message bundles and the neutral blocks that every face draws. */
@NullMarked
package dev.answercoach.presentation;

import org.jspecify.annotations.NullMarked;
