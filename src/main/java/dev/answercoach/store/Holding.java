package dev.answercoach.store;

/**
 * How much of one kind is kept of a user, in a word that the user knows.
 *
 * @param kind what is kept, as the last part of a message key: {@code answers}, {@code postings}
 * @param count how many of them, 0 or more
 */
public record Holding(String kind, int count) {
    public Holding {
        if (count < 0) {
            throw new IllegalArgumentException(kind + ": " + count);
        }
    }
}
