package dev.answercoach.model;

import dev.answercoach.model.Conversation.Exchange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** What was said once this text has answered the question. */
    Conversation answered(String text) {
        return before.plus(new Conversation.Exchange(rendered.user(), text));
    }

    /**
     * A name that no other question to this model has, and from which nothing can be read: SHA-256 in URL-safe Base64.
     *
     * @param source which model is asked, and where
     */
    String fingerprint(String source) {
        StringBuilder all = new StringBuilder();
        Stream.of(
                        source,
                        user,
                        Integer.toString(take),
                        promptId,
                        Integer.toString(promptVersion),
                        temperature.toString(),
                        maxOutputTokens.toString(),
                        AnswerShape.words(answer),
                        rendered.system(),
                        rendered.user())
                .forEach(part -> append(all, part));
        before.exchanges().forEach(exchange -> {
            append(all, exchange.asked());
            append(all, exchange.answered());
        });
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** With its length, so that no two lists of parts run together into the same text. */
    private static void append(StringBuilder all, String part) {
        all.append(part.length()).append(':').append(part);
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
