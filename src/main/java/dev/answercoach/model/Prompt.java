package dev.answercoach.model;

import java.util.function.Function;

/**
 * A prompt file and the answer that it asks for.
 *
 * @param text the file
 * @param answer the record that the answer is parsed into, strictly
 * @param problem says what is wrong with an answer that parsed (a range, an unknown id), empty if nothing is; what it says
 *     reaches logs, so it must not hold what a user or a model wrote
 */
public record Prompt<T>(PromptText text, Class<T> answer, Function<T, String> problem) {}
