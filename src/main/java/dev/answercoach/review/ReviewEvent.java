package dev.answercoach.review;

import dev.answercoach.model.Failure;
import dev.answercoach.model.Usage;
import dev.answercoach.text.Remark;
import dev.answercoach.text.checks.CheckReport;

/**
 * Something that happened in a review. Events are stored as they happen; what a review has come to is their fold
 * ({@link ReviewView}), now or after a restart.
 */
public sealed interface ReviewEvent {
    /** The view after this event. */
    ReviewView applyTo(ReviewView view);

    /** Code has found what it can find. */
    record Checked(CheckReport report) implements ReviewEvent {
        @Override
        public ReviewView applyTo(ReviewView view) {
            return view.checked(report);
        }
    }

    /** A coach was asked at this stage, which cost this much. */
    record Spent(Stage stage, Usage usage) implements ReviewEvent {
        @Override
        public ReviewView applyTo(ReviewView view) {
            return view.spent(this);
        }
    }

    /** The model gave nothing usable at this stage, and the offline coach goes on. */
    record Degraded(Stage stage, Failure failure) implements ReviewEvent {
        @Override
        public ReviewView applyTo(ReviewView view) {
            return view.degraded(this);
        }
    }

    /** The critique stands, its quotes verified. */
    record Critiqued(Critique critique) implements ReviewEvent {
        @Override
        public ReviewView applyTo(ReviewView view) {
            return view.critiqued(critique);
        }
    }

    /** The gate refused proposals, which go back to the coach for the {@code round}th time. */
    record Repairing(int round) implements ReviewEvent {
        @Override
        public ReviewView applyTo(ReviewView view) {
            return view;
        }
    }

    /** A rewrite got its final verdict. */
    record Rewritten(Rewrite rewrite) implements ReviewEvent {
        @Override
        public ReviewView applyTo(ReviewView view) {
            return view.rewritten(rewrite);
        }
    }

    /** Check, critique and rewrites are there; what comes later the user has wished for. */
    record Finished() implements ReviewEvent {
        @Override
        public ReviewView applyTo(ReviewView view) {
            return view.finished();
        }
    }

    /** The user wants something done with a rewrite; what came of it is the next {@link Rewritten} or {@link Unfulfilled}. */
    record Wished(Wish wish) implements ReviewEvent {
        @Override
        public ReviewView applyTo(ReviewView view) {
            return view.wished(wish);
        }
    }

    /** A wish came to nothing, for this reason. */
    record Unfulfilled(Remark reason) implements ReviewEvent {
        @Override
        public ReviewView applyTo(ReviewView view) {
            return view.unfulfilled(reason);
        }
    }
}
