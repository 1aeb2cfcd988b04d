package dev.answercoach.text.links;

import dev.answercoach.text.Span;

/**
 * A place of a text that leads somewhere or calls somebody.
 *
 * @param span where it stands
 * @param target what it leads to or whom it calls, alike for every way to write the same
 * @param label what is shown instead of the target, empty where the target itself is
 */
record Link(Span span, String target, String label) {}
