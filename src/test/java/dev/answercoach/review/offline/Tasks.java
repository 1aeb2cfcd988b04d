package dev.answercoach.review.offline;

import dev.answercoach.model.Call;
import dev.answercoach.posting.Digest;
import dev.answercoach.review.Critique;
import dev.answercoach.review.CritiqueProgress;
import dev.answercoach.review.Proposal;
import dev.answercoach.review.QuestionKinds;
import dev.answercoach.review.ReviewTask;
import dev.answercoach.review.Rubrics;
import dev.answercoach.review.Style;
import dev.answercoach.text.CountingRule;
import dev.answercoach.text.Limit;
import dev.answercoach.text.PlainText;
import dev.answercoach.text.checks.Checks;
import dev.answercoach.text.checks.Draft;
import dev.answercoach.text.words.Lexicon;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Review tasks, and what the offline coach makes of them. */
final class Tasks {
    static final Call CALL = new Call("user", Call.NO_SERVER, Instant.MAX, 0);
    private static final Rubrics RUBRICS = Rubrics.load(Path.of("config", "rubrics"));

    private Tasks() {}

    static ReviewTask task(String question, String text, @Nullable Limit limit) {
        Draft draft = new Draft(PlainText.of(text), question, limit, Lexicon.NONE);
        return new ReviewTask(
                draft, Digest.NONE, RUBRICS.of(QuestionKinds.of(question, draft.text())), Checks.report(draft));
    }

    /** A task for a posting that asks for these keywords. */
    static ReviewTask forPosting(String question, String text, List<String> keywords) {
        Lexicon lexicon = new Lexicon(
                "",
                keywords.stream()
                        .map(keyword -> new Lexicon.Keyword(keyword, List.of()))
                        .toList());
        Draft draft = new Draft(PlainText.of(text), question, null, lexicon);
        return new ReviewTask(
                draft, Digest.NONE, RUBRICS.of(QuestionKinds.of(question, draft.text())), Checks.report(draft));
    }

    static ReviewTask task(String question, String text) {
        return task(question, text, null);
    }

    static Limit characters(int max) {
        return Limit.of(max, CountingRule.CHARACTERS);
    }

    static Critique critique(ReviewTask task) {
        return new OfflineCritic()
                .critique(task, CALL, CritiqueProgress.NOBODY)
                .fold(answered -> answered.value(), failed -> {
                    throw new AssertionError(failed.detail());
                });
    }

    static Critique critique(String question, String text) {
        return critique(task(question, text));
    }

    static List<Proposal> proposals(ReviewTask task) {
        return new OfflineRewriter().propose(task, critique(task), CALL).fold(answered -> answered.value(), failed -> {
            throw new AssertionError(failed.detail());
        });
    }

    static Proposal proposal(ReviewTask task, Style style) {
        return proposals(task).stream()
                .filter(proposal -> proposal.style() == style)
                .findFirst()
                .orElseThrow();
    }
}
