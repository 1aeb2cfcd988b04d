package dev.answercoach.review;

import dev.answercoach.posting.Digest;
import dev.answercoach.text.Language;
import dev.answercoach.text.checks.CheckReport;
import dev.answercoach.text.checks.Draft;

/**
 * What a coach works on.
 *
 * @param draft the user's text, its question, limit and the posting's words
 * @param digest the posting, {@link Digest#NONE} without one
 * @param rubric what the answer is scored on
 * @param check what code found
 */
public record ReviewTask(Draft draft, Digest digest, Rubric rubric, CheckReport check) {
    /** The language in which the coach answers: that of the draft. */
    public Language language() {
        return draft.language();
    }
}
