package dev.answercoach.answers;

import java.time.Instant;

/**
 * One saved text of an answer; it never changes.
 *
 * @param answerId the answer it belongs to
 * @param number 1 for the first; a gap tells of a deleted version
 * @param text exactly as it was typed or accepted
 * @param origin where the text came from
 * @param createdAt in whole milliseconds
 */
public record Version(String answerId, int number, String text, Origin origin, Instant createdAt) {}
