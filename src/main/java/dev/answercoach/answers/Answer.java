package dev.answercoach.answers;

import java.time.Instant;

/**
 * A question that a user answers, and under which the versions of the answer are kept.
 *
 * @param id random and unguessable
 * @param user whose it is
 * @param question as it was first typed, empty if the user named none
 * @param createdAt in whole milliseconds
 */
public record Answer(String id, String user, String question, Instant createdAt) {}
