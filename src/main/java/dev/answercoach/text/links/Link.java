package dev.answercoach.text.links;

import dev.answercoach.text.Span;

/**
 * A place of a text that leads somewhere or calls somebody.
 *
 * @param span where it stands
 * @param target what it leads to or whom it calls, alike for every way to write the same
 * @param label what is shown instead of the target, empty where the target itself is
 * @param bare whether it is only a name with a dot, which may be a site, a technology or an employer: {@code Booking.com}
 */
record Link(Span span, String target, String label, boolean bare) {}
