package dev.answercoach.playground;

/**
 * A file that the bot sent.
 *
 * @param size in bytes
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares these, and bytes are handed on without copies.
public record SentFile(String name, long size, String contentType, byte[] bytes) {}
