package dev.answercoach.review;

import dev.answercoach.text.Remark;
import org.jspecify.annotations.Nullable;

/**
 * What users wished in a review, and what came of it.
 *
 * @param made how many wishes there were
 * @param pending the one that is being fulfilled, null where none is
 * @param unfulfilled why the last one came to nothing, null where it came to something
 */
record WishLog(int made, @Nullable Wish pending, @Nullable Remark unfulfilled) {
    static final WishLog EMPTY = new WishLog(0, null, null);

    WishLog wished(Wish wish) {
        return new WishLog(made + 1, wish, null);
    }

    WishLog fulfilled() {
        return new WishLog(made, null, unfulfilled);
    }

    WishLog unfulfilled(Remark reason) {
        return new WishLog(made, null, reason);
    }
}
