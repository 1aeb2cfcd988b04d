package dev.answercoach.review;

/** Follows a review. Called by the thread that leads it, and must not hold it up. */
@FunctionalInterface
public interface ReviewWatcher {
    /** Something happened, and is stored; this is what the review has come to. */
    void happened(ReviewEvent event, ReviewView view);

    /** Who hears the critique while it is being written; nobody unless a watcher says so. */
    default CritiqueProgress critique() {
        return CritiqueProgress.NOBODY;
    }
}
