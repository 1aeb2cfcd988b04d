package dev.answercoach.review;

import dev.answercoach.text.Remark;
import java.util.Map;
import java.util.Optional;

/** Says which wishes make no sense, in one sentence each. */
final class WishRules {
    /** A review has room for this many wishes; whoever has more begins another one. */
    static final int MOST_WISHES = 20;

    private WishRules() {}

    /** Why a wish is refused; empty if it is not. */
    static Optional<Remark> objection(ReviewView view, Wish wish) {
        if (!view.isFinished()) {
            return Optional.of(Remark.key("wish.refused.unfinished"));
        }
        if (view.pendingWish().isPresent()) {
            return Optional.of(Remark.key("wish.refused.pending"));
        }
        if (view.wishes() >= MOST_WISHES) {
            return Optional.of(Remark.key("wish.refused.too-many", Map.of("most", Integer.toString(MOST_WISHES))));
        }
        Optional<Rewrite> rewrite = view.rewrite(wish.of());
        return rewrite.isEmpty() ? Optional.of(noRewrite(wish.of())) : wish.objection(rewrite.get());
    }

    static Remark noRewrite(int number) {
        return Remark.key("wish.refused.no-rewrite", Map.of("number", Integer.toString(number)));
    }
}
