package dev.answercoach.review;

import java.time.Instant;

/**
 * One event of a review as it is kept.
 *
 * @param seq its place in the review
 * @param at when it happened, in whole milliseconds
 * @param type what happened
 * @param body the event as JSON
 */
public record StoredEvent(int seq, Instant at, String type, String body) {}
