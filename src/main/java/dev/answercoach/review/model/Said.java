package dev.answercoach.review.model;

import dev.answercoach.text.Remark;

/** What a model says to a user. */
final class Said {
    /** UTF-16 units; a model that says more in one sentence has lost the thread. */
    private static final int MOST = 500;

    private Said() {}

    /** The sentence on one line and within bounds, so that nothing in it can pass for something else on a card. */
    static Remark of(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return Remark.words(line.length() <= MOST ? line : line.substring(0, MOST - 1) + "…");
    }
}
