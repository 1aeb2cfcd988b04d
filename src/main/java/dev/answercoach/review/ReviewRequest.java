package dev.answercoach.review;

import dev.answercoach.posting.Digest;
import dev.answercoach.posting.DigestReader;
import dev.answercoach.text.Limit;
import dev.answercoach.text.PlainText;
import dev.answercoach.text.checks.Draft;
import org.jspecify.annotations.Nullable;

/**
 * What a user brings to a review, as typed.
 *
 * @param user who asks
 * @param question the question, empty where none was named
 * @param draft the text
 * @param limit the limit, null where none was named
 * @param posting the posting's text, empty without one
 * @param blind whether the application is to hide school, origin, family, age and gender
 */
public record ReviewRequest(
        String user,
        String question,
        String draft,
        @Nullable Limit limit,
        String posting,
        boolean blind) {
    /** A request for an application that is not blind. */
    public ReviewRequest(String user, String question, String draft, @Nullable Limit limit, String posting) {
        this(user, question, draft, limit, posting, false);
    }

    public Digest digest() {
        return DigestReader.read(posting);
    }

    /** The draft as it is checked and judged, for this digest's company and keywords. */
    public Draft checkable(Digest digest) {
        return new Draft(PlainText.of(draft), question, limit, DigestReader.lexicon(digest), blind);
    }

    /** The same request for another text. */
    public ReviewRequest withDraft(String other) {
        return new ReviewRequest(user, question, other, limit, posting, blind);
    }
}
