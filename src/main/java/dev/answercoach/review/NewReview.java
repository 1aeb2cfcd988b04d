package dev.answercoach.review;

import java.util.Optional;

/**
 * A review that is about to begin.
 *
 * @param user who asked for it
 * @param answerId the answer it is about
 * @param versionNumber and which version
 * @param postingId the kept posting, {@link #NO_POSTING} without one
 * @param request what was asked for, as JSON
 */
public record NewReview(String user, String answerId, int versionNumber, String postingId, String request) {
    public static final String NO_POSTING = "";

    /** The kept posting that the answer is meant for. */
    public Optional<String> posting() {
        return postingId.equals(NO_POSTING) ? Optional.empty() : Optional.of(postingId);
    }
}
