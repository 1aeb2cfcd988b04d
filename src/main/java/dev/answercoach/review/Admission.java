package dev.answercoach.review;

import dev.answercoach.settings.ReviewSettings;
import dev.answercoach.text.Given;
import dev.answercoach.text.PlainText;
import dev.answercoach.text.Remark;
import java.util.Map;

/** Decides what can be reviewed at all; what cannot is refused in one sentence. */
public final class Admission {
    /** Fewer characters than this, spaces left out, hold no statement to review. */
    static final int LEAST_DRAFT = 10;

    /** No company asks longer questions than this, in characters. */
    static final int LONGEST_QUESTION = 2_000;

    private final ReviewSettings settings;

    public Admission(ReviewSettings settings) {
        this.settings = settings;
    }

    /** The request if it can be reviewed. */
    public Given<ReviewRequest> admit(ReviewRequest request) {
        if (request.draft().length() > settings.maxDraftCharacters()) {
            return tooLong("draft.too-long", request.draft(), settings.maxDraftCharacters());
        }
        if (request.posting().length() > settings.maxPostingCharacters()) {
            return tooLong("posting.too-long", request.posting(), settings.maxPostingCharacters());
        }
        if (request.question().length() > LONGEST_QUESTION) {
            return tooLong("question.too-long", request.question(), LONGEST_QUESTION);
        }
        String text = PlainText.of(request.draft()).text();
        if (text.isEmpty()) {
            return Given.refused(Remark.key("draft.empty"));
        }
        long visible = text.chars().filter(c -> !PlainText.isSpace((char) c)).count();
        if (visible < LEAST_DRAFT) {
            return Given.refused(Remark.key("draft.too-short", Map.of("count", Long.toString(visible))));
        }
        return Given.accepted(request);
    }

    private static Given<ReviewRequest> tooLong(String key, String text, int most) {
        return Given.refused(
                Remark.key(key, Map.of("count", "%,d".formatted(text.length()), "most", "%,d".formatted(most))));
    }
}
