package dev.answercoach.model;

import dev.answercoach.model.Conversation.Exchange;
import java.util.Map;
import java.util.Optional;

/**
 * All that an answer depends on, and whose it is: two equal questions may share an answer.
 *
 * <p>Endpoint and model name are missing because a cache belongs to one model. The prompt's file needs no hash because what
 * it renders to is here.
 */
record Question(
        String user,
        int take,
        String promptId,
        int promptVersion,
        Optional<Double> temperature,
        Optional<Integer> maxOutputTokens,
        Class<?> answer,
        RenderedPrompt rendered,
        Conversation before) {
    /** @throws IllegalArgumentException where a value is missing */
    static Question of(Prompt<?> prompt, Map<String, String> values, Conversation before, Call call) {
        PromptText text = prompt.text();
        return new Question(
                call.user(),
                call.take(),
                text.id(),
                text.version(),
                Optional.ofNullable(text.temperature()),
                Optional.ofNullable(text.maxOutputTokens()),
                prompt.answer(),
                RenderedPrompt.of(prompt, values),
                before);
    }

    /** In UTF-16 units. */
    int characters() {
        return rendered.system().length() + rendered.user().length() + characters(before);
    }

    static int characters(Conversation conversation) {
        int sum = 0;
        for (Exchange exchange : conversation.exchanges()) {
            sum += exchange.asked().length() + exchange.answered().length();
        }
        return sum;
    }
}
