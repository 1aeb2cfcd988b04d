package dev.answercoach.presentation;

import dev.answercoach.presentation.Block.Copy;
import dev.answercoach.presentation.Block.Heading;
import dev.answercoach.review.Review;
import dev.answercoach.review.ReviewTask;
import dev.answercoach.review.ReviewView;
import dev.answercoach.review.Rewrite;
import dev.answercoach.review.Stage;
import java.util.List;

/** A whole review as one Markdown document, for users to keep: question, draft, check, critique, every rewrite with its proof. */
public final class ReviewMarkdown {
    private final Messages messages;
    private final CheckBlocks check;
    private final ReviewBlocks coach;

    public ReviewMarkdown(Messages messages) {
        this.messages = messages;
        this.check = new CheckBlocks(messages);
        this.coach = new ReviewBlocks(messages);
    }

    /**
     * The document, as far as the review has come.
     *
     * @param task what the review's coaches work on
     */
    public String of(Review review, ReviewTask task) {
        Markdown document = new Markdown();
        document.heading(1, messages.text("review.document.title"));
        String question = review.request().question();
        if (!question.isBlank()) {
            document.draw(List.of(heading("review.document.question"), new Copy(question)));
        }
        document.draw(List.of(
                heading("review.document.draft"), new Copy(review.request().draft())));
        drawReview(document, review.view(), task);
        return document.text();
    }

    private void drawReview(Markdown document, ReviewView view, ReviewTask task) {
        view.report().ifPresent(report -> {
            document.draw(List.of(heading("check.heading")));
            document.draw(check.of(task.draft(), report));
        });
        view.degradations().stream()
                .filter(degraded -> degraded.stage() != Stage.WISH)
                .forEach(degraded -> document.draw(List.of(coach.degraded(degraded))));
        view.critique().ifPresent(critique -> document.draw(coach.critique(critique, task.rubric())));
        int number = 1;
        for (Rewrite rewrite : view.rewrites()) {
            document.draw(coach.rewrite(number++, rewrite));
        }
    }

    private Heading heading(String key) {
        return new Heading(messages.text(key));
    }
}
