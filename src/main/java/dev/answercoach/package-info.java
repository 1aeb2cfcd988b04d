/** The command line's root, and the one place where objects are wired. */
@NullMarked
package dev.answercoach;

import org.jspecify.annotations.NullMarked;
