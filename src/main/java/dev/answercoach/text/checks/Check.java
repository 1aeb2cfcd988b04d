package dev.answercoach.text.checks;

import java.util.List;

/** One rule about drafts. A new check is one class and one line in {@link Checks#STANDARD}. */
public interface Check {
    /** What this rule finds in the draft, in order of place. */
    List<Finding> find(Draft draft);
}
