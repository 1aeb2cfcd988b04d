package dev.answercoach.review;

import java.time.Instant;

/**
 * A review in which something is still to come.
 *
 * @param user whose it is
 * @param createdAt in whole milliseconds
 * @param draft the draft as typed
 */
public record Unfinished(String id, String user, Instant createdAt, String draft) {}
