package dev.answercoach.text.ledger;

/**
 * What speaks for two figures standing where they stood, and what for their having changed places.
 *
 * @param straight the sum of all that speaks for the one, 0 or more
 * @param crossed the sum of all that speaks for the other, 0 or more
 */
record Evidence(double straight, double crossed) {
    static final Evidence NONE = new Evidence(0, 0);

    /** With what one more witness says: above 0 for straight, below 0 for crossed. */
    Evidence and(double said) {
        return said == 0 ? this : new Evidence(straight + Math.max(0, said), crossed + Math.max(0, -said));
    }

    Evidence and(Evidence more) {
        return new Evidence(straight + more.straight, crossed + more.crossed);
    }
}
