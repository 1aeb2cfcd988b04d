package dev.answercoach.cli;

import dev.answercoach.review.Admission;
import dev.answercoach.review.ReviewArchive;
import dev.answercoach.review.Reviews;

/**
 * What commands work with once settings are read and the database is open.
 *
 * @param admission what can be reviewed
 * @param archive where reviews are kept
 * @param reviews who leads them
 * @param model the model that is asked, empty where rules do the work alone
 * @param host where the model is, empty without one
 * @param closer closes what was opened
 */
public record Workshop(
        Admission admission, ReviewArchive archive, Reviews reviews, String model, String host, Runnable closer)
        implements AutoCloseable {
    public boolean hasModel() {
        return !model.isEmpty();
    }

    @Override
    public void close() {
        closer.run();
    }
}
