package dev.answercoach.review;

import dev.answercoach.answers.AnswerStore;
import dev.answercoach.answers.Origin;
import dev.answercoach.answers.Version;
import dev.answercoach.text.Given;
import dev.answercoach.text.PlainText;
import dev.answercoach.text.Remark;
import dev.answercoach.text.checks.Proof;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Saves rewrites and corrected drafts as versions of their answer; a rewrite that failed is never saved. */
final class RewriteSaver {
    private final AnswerStore answers;
    private final ReviewStore reviews;

    RewriteSaver(AnswerStore answers, ReviewStore reviews) {
        this.answers = answers;
        this.reviews = reviews;
    }

    Given<Saved> save(Handle handle, Review review, int number) {
        Optional<Rewrite> found = review.view().rewrite(number);
        if (found.isEmpty()) {
            return Given.refused(WishRules.noRewrite(number));
        }
        Rewrite rewrite = found.get();
        if (rewrite.proof().status() == Proof.Status.FAILED) {
            return Given.refused(Remark.key("wish.save.failed"));
        }
        Origin origin = rewrite.wish() instanceof Wish.Edit ? Origin.EDIT : Origin.REWRITE;
        return givenOrGone(save(handle, review, rewrite.text(), origin)
                .map(version -> new Saved(version, rewrite.proof().blanks())));
    }

    Given<Version> correctDraft(Handle handle, Review review) {
        PlainText draft = PlainText.of(review.request().draft());
        return DraftSums.hold(draft)
                ? Given.refused(Remark.key("wish.refused.sums-hold"))
                : givenOrGone(save(handle, review, DraftSums.corrected(draft), Origin.EDIT));
    }

    private Optional<Version> save(Handle handle, Review review, String text, Origin origin) {
        return reviews.find(handle, review.id())
                .flatMap(stored -> answers.saveVersion(handle, stored.asked().answerId(), text, origin));
    }

    private static <T> Given<T> givenOrGone(Optional<T> saved) {
        return saved.map(Given::accepted).orElseGet(() -> Given.refused(Remark.key("wish.save.gone")));
    }
}
