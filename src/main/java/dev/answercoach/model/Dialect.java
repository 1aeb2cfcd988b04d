package dev.answercoach.model;

import dev.answercoach.model.AttemptException.Complaint;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.openai.OpenAiChatRequestParameters;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How much of the OpenAI protocol an endpoint takes. It starts with everything; each complaint gives up one thing, so that after
 * a few requests either an answer comes or nothing is left to give up.
 *
 * @param format how the shape of an answer is asked for
 * @param temperature whether a temperature is sent (reasoning models refuse it)
 * @param tokenLimit the name under which a limit of tokens is sent
 * @param streams whether an answer to which somebody listens is asked for piece by piece
 */
record Dialect(Format format, boolean temperature, TokenLimit tokenLimit, boolean streams) {
    static final Dialect FULL = new Dialect(Format.JSON_SCHEMA, true, TokenLimit.MAX_COMPLETION_TOKENS, true);

    /** Else the last piece says nothing of what the answer cost. */
    private static final Map<String, Object> STREAM =
            Map.of("stream", true, "stream_options", Map.of("include_usage", true));

    /** From the strictest to none. */
    enum Format {
        JSON_SCHEMA,
        JSON_OBJECT,
        PLAIN;

        private Format lesser() {
            return this == JSON_SCHEMA ? JSON_OBJECT : PLAIN;
        }
    }

    /** OpenAI takes the new name only, others the old one only. */
    enum TokenLimit {
        MAX_COMPLETION_TOKENS,
        MAX_TOKENS,
        NONE;

        private TokenLimit lesser() {
            return this == MAX_COMPLETION_TOKENS ? MAX_TOKENS : NONE;
        }
    }

    /**
     * The parameters of a request in this dialect.
     *
     * @param isHeard whether somebody listens to the answer
     */
    OpenAiChatRequestParameters parameters(PromptText prompt, Class<?> answer, boolean isHeard) {
        OpenAiChatRequestParameters.Builder parameters = OpenAiChatRequestParameters.builder();
        if (format == Format.JSON_SCHEMA) {
            parameters.responseFormat(ResponseFormat.builder()
                    .type(ResponseFormatType.JSON)
                    .jsonSchema(AnswerShape.schema(answer))
                    .build());
        } else if (format == Format.JSON_OBJECT) {
            parameters.responseFormat(ResponseFormat.JSON);
        }
        if (temperature && prompt.temperature() != null) {
            parameters.temperature(prompt.temperature());
        }
        if (tokenLimit == TokenLimit.MAX_COMPLETION_TOKENS && prompt.maxOutputTokens() != null) {
            parameters.maxCompletionTokens(prompt.maxOutputTokens());
        } else if (tokenLimit == TokenLimit.MAX_TOKENS && prompt.maxOutputTokens() != null) {
            parameters.maxOutputTokens(prompt.maxOutputTokens());
        }
        if (streams && isHeard) {
            parameters.customParameters(STREAM);
        }
        return parameters.build();
    }

    /** What is left where each has given up something. */
    Dialect common(Dialect other) {
        return new Dialect(
                lower(format, other.format),
                temperature && other.temperature,
                lower(tokenLimit, other.tokenLimit),
                streams && other.streams);
    }

    private static <E extends Enum<E>> E lower(E one, E other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /**
     * The next thing to try after a complaint about a request, empty if there is nothing left that could matter.
     *
     * @param isHeard whether the answer was asked for piece by piece where the dialect knows that
     * @param formatProven whether the endpoint has answered in this format before; then a complaint that names no reason is not
     *     about the format
     */
    Optional<Dialect> lesser(Set<Complaint> complaints, PromptText prompt, boolean isHeard, boolean formatProven) {
        if (complaints.contains(Complaint.STREAM) && streams && isHeard) {
            return Optional.of(new Dialect(format, temperature, tokenLimit, false));
        }
        if (complaints.contains(Complaint.TEMPERATURE) && temperature && prompt.temperature() != null) {
            return Optional.of(new Dialect(format, false, tokenLimit, streams));
        }
        if (complaints.contains(Complaint.TOKEN_LIMIT)
                && tokenLimit != TokenLimit.NONE
                && prompt.maxOutputTokens() != null) {
            return Optional.of(new Dialect(format, temperature, tokenLimit.lesser(), streams));
        }
        boolean aboutFormat =
                complaints.contains(Complaint.FORMAT) || (complaints.contains(Complaint.REQUEST) && !formatProven);
        return aboutFormat && format != Format.PLAIN
                ? Optional.of(new Dialect(format.lesser(), temperature, tokenLimit, streams))
                : Optional.empty();
    }
}
