package dev.answercoach.playground.world;

/**
 * A file that came with a request of the bot.
 *
 * @param number the n of its form field {@code files[n]}
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares these, and bytes are handed on without copies.
public record Upload(int number, String name, String contentType, byte[] bytes) {}
