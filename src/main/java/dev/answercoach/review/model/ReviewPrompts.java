package dev.answercoach.review.model;

import dev.answercoach.model.PromptFiles;
import dev.answercoach.model.PromptText;
import java.util.List;
import java.util.Set;

/**
 * The prompts of a review, known to ask for nothing that code cannot fill in.
 *
 * @param critique asks for a critique
 * @param rewrite asks for one rewrite in each style
 * @param repair goes on with the conversation that {@code rewrite}, {@code shorter} or {@code anotherTake} began, under the
 *     system message of {@code rewrite}
 * @param shorter asks for one rewrite again in fewer words, under the system message of {@code rewrite}
 * @param anotherTake asks for another rewrite in one style, under the system message of {@code rewrite}
 */
public record ReviewPrompts(
        PromptText critique, PromptText rewrite, PromptText repair, PromptText shorter, PromptText anotherTake) {
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
                        .under(rewrite),
                prompts.get(
                                "shorter",
                                Set.of(
                                        "language",
                                        "question",
                                        "posting",
                                        "draft",
                                        "figures",
                                        "style",
                                        "text",
                                        "additions",
                                        "length"))
                        .under(rewrite),
                prompts.get(
                                "another-take",
                                Set.of(
                                        "language",
                                        "question",
                                        "posting",
                                        "draft",
                                        "figures",
                                        "style",
                                        "text",
                                        "additions",
                                        "length",
                                        "points",
                                        "earlier"))
                        .under(rewrite));
    }

    List<PromptText> all() {
        return List.of(critique, rewrite, repair, shorter, anotherTake);
    }
}
