package dev.answercoach.text.checks;

import dev.answercoach.text.Span;
import java.util.Map;

/**
 * One thing that a check found. Its words come from the message bundles, by its rule.
 *
 * @param rule the rule's id, such as {@code leftover}
 * @param span where in the plain text
 * @param severity how much it matters
 * @param data what its message names, by name
 */
public record Finding(String rule, Span span, Severity severity, Map<String, String> data) {
    /** The most severe comes first. */
    public enum Severity {
        /** Submitting it so would be a mistake. */
        ERROR,
        /** Worth a second look. */
        WARNING,
        /** Good to know. */
        HINT
    }

    public Finding {
        data = Map.copyOf(data);
    }
}
