package dev.answercoach.review.offline;

import dev.answercoach.review.ReviewTask;
import dev.answercoach.text.CountingRule;
import dev.answercoach.text.Limit;

/** Lengths in the units of a task's limit, or in characters where none was named. */
final class Lengths {
    private Lengths() {}

    static int used(ReviewTask task, String text) {
        Limit limit = task.draft().limit();
        return limit == null ? CountingRule.CHARACTERS.count(text) : limit.used(text);
    }

    static int max(ReviewTask task) {
        Limit limit = task.draft().limit();
        return limit == null ? Limit.LARGEST : limit.max();
    }

    static int min(ReviewTask task) {
        Limit limit = task.draft().limit();
        return limit == null ? 0 : limit.min();
    }
}
