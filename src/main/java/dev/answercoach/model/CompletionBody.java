package dev.answercoach.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** What an endpoint sent, judged before LangChain4j sees it: a completion, or the {@link AttemptException} that it amounts to. */
final class CompletionBody {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final int SUCCESS = 2;

    private final HttpResponse<byte[]> response;
    private final String text;
    private final JsonNode body;

    CompletionBody(HttpResponse<byte[]> response) {
        this.response = response;
        this.text = withoutMark(new String(response.body(), StandardCharsets.UTF_8));
        this.body = json(text);
    }

    /** The body as JSON, a missing node where it is none. */
    JsonNode json() {
        return body;
    }

    /**
     * The text of the completion, without its usage.
     *
     * @param now what a date in Retry-After is counted from
     * @param apiKey what must not be repeated
     * @throws AttemptException where it is none
     */
    String completion(Instant now, String apiKey) {
        int status = response.statusCode();
        if (status / 100 != SUCCESS || isError()) {
            String retryAfter = response.headers().firstValue("Retry-After").orElse("");
            throw new ErrorReply(status, text, body, RetryAfter.in(retryAfter, now), apiKey).exception();
        }
        // What is written in another charset, or zipped though nobody asked for that, would reach the user as rubbish.
        if (!isUtf8(response.body())) {
            throw unusable("HTTP " + status + " with a body that is not UTF-8");
        }
        if (body.isMissingNode() && !text.isBlank()) {
            throw unusable("HTTP " + status + " with a body that is not JSON: is the base URL right?");
        }
        if (!body.path("choices").isArray()) {
            throw unusable("HTTP " + status + " without a chat completion: is the base URL right?");
        }
        if (body.path("choices").isEmpty()) {
            throw unusable("a completion without choices");
        }
        // Gateways say so when the model behind them failed halfway.
        if (body.at("/choices/0/finish_reason").asText().equals("error")) {
            throw AttemptException.passing(Failure.UNAVAILABLE, "the answer broke off with an error");
        }
        return withoutUsage();
    }

    /** {@link Tally} has read it; LangChain4j would throw an answer away for a number that it cannot read. */
    private String withoutUsage() {
        ((ObjectNode) body).remove("usage");
        return body.toString();
    }

    /** Under status 200 too: gateways do so with an object, some local servers with a sentence. */
    private boolean isError() {
        JsonNode error = body.path("error");
        return error.isObject() || (error.isTextual() && !body.path("choices").isArray());
    }

    private static AttemptException unusable(String detail) {
        return AttemptException.lasting(Failure.UNUSABLE, detail);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }
}
