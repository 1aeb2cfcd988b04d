/** Job postings, kept whole and as a digest. */
@NullMarked
package dev.answercoach.posting;

import org.jspecify.annotations.NullMarked;
