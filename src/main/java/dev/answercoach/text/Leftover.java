package dev.answercoach.text;

/**
 * Something that was to be filled in or taken out before submitting: {@code [회사명]}, {@code [xx%]}, {@code OO기업}.
 *
 * @param span where it stands
 * @param text as written
 */
public record Leftover(Span span, String text) {}
