/** The coach that asks a language model. */
@NullMarked
package dev.answercoach.review.model;

import org.jspecify.annotations.NullMarked;
