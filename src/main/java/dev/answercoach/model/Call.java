package dev.answercoach.model;

import java.time.Instant;

/**
 * Who asks, and for how long.
 *
 * @param user whose text is asked about: answers are cached for this user alone
 * @param deadline until when the caller waits
 * @param take 0 for the usual answer, another number for another take that the cache must not answer
 */
public record Call(String user, Instant deadline, int take) {}
