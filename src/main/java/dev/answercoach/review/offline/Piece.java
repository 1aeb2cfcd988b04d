package dev.answercoach.review.offline;

import dev.answercoach.text.sentences.Sentence;

/**
 * A sentence of the draft on its way into a rewrite.
 *
 * @param source the sentence as the user wrote it
 * @param text as it stands in the rewrite, tightened or not
 * @param link how it hangs on the sentence before it
 * @param worth what the answer loses without it, from 0; {@link Worth#PROTECTED} and more must not be lost
 * @param heading whether it is a line that only announces what follows
 */
record Piece(Sentence source, String text, Link link, double worth, boolean heading) {
    Piece withText(String other) {
        return new Piece(source, other, link, worth, heading);
    }

    boolean isProtected() {
        return worth >= Worth.PROTECTED;
    }
}
