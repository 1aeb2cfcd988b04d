package dev.answercoach.evaluation;

import dev.answercoach.posting.Digest;
import dev.answercoach.posting.DigestReader;
import dev.answercoach.review.ReviewTask;
import dev.answercoach.review.Rubrics;
import dev.answercoach.text.KeyName;
import dev.answercoach.text.PlainText;
import dev.answercoach.text.checks.Checks;
import dev.answercoach.text.checks.Draft;
import org.jspecify.annotations.Nullable;

/**
 * One draft and what is known of it.
 *
 * @param story what it is written for
 * @param grade how good it is beside the other drafts of its story, null where it is the only one
 * @param draft the text
 * @param expected what is known of it
 */
public record LabelledCase(Story story, @Nullable Grade grade, String draft, Expected expected) {
    /** How reports name it: {@code ko-warehouse-count/weak}. */
    public String id() {
        return grade == null ? story.id() : story.id() + "/" + KeyName.of(grade);
    }

    /** The case as a coach is given it; scored on the rubric of the labelled kind, so that coaches alone are measured. */
    ReviewTask task(Variant variant, Rubrics rubrics) {
        Digest digest = DigestReader.read(story.posting());
        Draft written = new Draft(
                PlainText.of(variant.of(this)), story.question(), story.limit(), DigestReader.lexicon(digest));
        return new ReviewTask(written, digest, rubrics.of(story.kind()), Checks.report(written));
    }
}
