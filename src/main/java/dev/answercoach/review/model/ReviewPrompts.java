package dev.answercoach.review.model;

import dev.answercoach.model.PromptFiles;
import dev.answercoach.model.PromptText;
import java.util.Set;

/**
 * The prompts of a review, known to ask for nothing that code cannot fill in.
 *
 * @param critique asks for a critique
 * @param rewrite asks for one rewrite in each style
 * @param repair goes on with the conversation that {@code rewrite} began, under its system message
 */
public record ReviewPrompts(PromptText critique, PromptText rewrite, PromptText repair) {
    /**
     * The prompts of a review among those that were read.
     *
     * @throws dev.answercoach.model.PromptFileException where one is missing or asks for something else
     */
    public static ReviewPrompts of(PromptFiles prompts) {
        PromptText rewrite = prompts.get(
                "rewrite", Set.of("language", "question", "posting", "draft", "figures", "length", "points"));
        return new ReviewPrompts(
                prompts.get("critique", Set.of("language", "question", "posting", "draft", "rubric", "findings")),
                rewrite,
                prompts.get(
                                "repair",
                                Set.of(
                                        "language",
                                        "question",
                                        "posting",
                                        "draft",
                                        "figures",
                                        "length",
                                        "points",
                                        "defects"))
                        .under(rewrite));
    }
}
