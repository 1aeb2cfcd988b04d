package dev.answercoach.model;

import org.jspecify.annotations.Nullable;

/**
 * A prompt file as read.
 *
 * @param id its name, by which code asks for it
 * @param version raised with every change that may change answers
 * @param temperature sampling temperature, null to leave it to the endpoint (reasoning models refuse it)
 * @param maxOutputTokens the most tokens to write, null to leave it to the endpoint
 * @param system the system message's template, empty where the prompt goes on with a conversation
 * @param user the user message's template
 */
public record PromptText(
        String id,
        int version,
        @Nullable Double temperature,
        @Nullable Integer maxOutputTokens,
        String system,
        String user) {
    /** This prompt as the continuation of a conversation that the other one began: under its system message. */
    public PromptText under(PromptText beginning) {
        return new PromptText(id, version, temperature, maxOutputTokens, beginning.system, user);
    }
}
