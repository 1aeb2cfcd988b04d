/** What the host lets users and servers spend on a model in a day. */
@NullMarked
package dev.answercoach.budget;

import org.jspecify.annotations.NullMarked;
