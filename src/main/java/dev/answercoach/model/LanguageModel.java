package dev.answercoach.model;

import java.util.Map;

/** A language model that can be asked. Blocks the caller until there is an outcome; never throws for what an endpoint does. */
public interface LanguageModel {
    /**
     * Asks.
     *
     * @param prompt what to ask and what to expect
     * @param values what the prompt's {@code {{names}}} stand for; a missing one is a bug and throws
     * @param before what was said already, {@link Conversation#NEW} at first; its system message is this prompt's
     * @param call who asks
     */
    <T> Outcome<T> ask(Prompt<T> prompt, Map<String, String> values, Conversation before, Call call);
}
