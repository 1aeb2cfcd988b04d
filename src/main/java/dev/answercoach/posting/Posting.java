package dev.answercoach.posting;

import java.time.Instant;

/**
 * A job posting as a user brought it.
 *
 * @param id random and unguessable
 * @param user whose it is
 * @param title how it is listed
 * @param text exactly as it was pasted
 * @param createdAt in whole milliseconds
 */
public record Posting(String id, String user, String title, String text, Instant createdAt) {}
