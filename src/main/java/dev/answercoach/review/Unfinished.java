package dev.answercoach.review;

import java.time.Instant;

/**
 * A review that was begun and not finished.
 *
 * @param draft the draft as typed
 */
public record Unfinished(String id, Instant createdAt, String draft) {}
