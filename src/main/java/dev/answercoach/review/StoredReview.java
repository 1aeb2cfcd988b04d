package dev.answercoach.review;

import java.time.Instant;

/**
 * A review as it is kept, without its events.
 *
 * @param id random and unguessable
 * @param asked what was asked for; its posting is {@link NewReview#NO_POSTING} also where that has been deleted since
 * @param createdAt in whole milliseconds
 */
public record StoredReview(String id, NewReview asked, Instant createdAt) {}
