package dev.answercoach.review;

import java.time.Instant;

/**
 * A review in a list.
 *
 * @param createdAt in whole milliseconds
 * @param question the question, empty where none was named
 * @param excerpt how the draft begins, on one line, at most {@value #LONGEST_EXCERPT} UTF-16 units
 * @param finished whether check, critique and rewrites are there
 */
public record ReviewSummary(String id, Instant createdAt, String question, String excerpt, boolean finished) {
    static final int LONGEST_EXCERPT = 60;

    /** How a text begins; where it goes on, the last character says so. */
    static String excerpt(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_EXCERPT) {
            return line;
        }
        int end = LONGEST_EXCERPT - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
