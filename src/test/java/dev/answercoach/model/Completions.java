package dev.answercoach.model;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** Bodies as OpenAI's chat completions send them. */
final class Completions {
    static final String JSON = "application/json; charset=utf-8";
    /** Characters to a token: near enough to check that counts arrive. */
    static final int CHARACTERS_PER_TOKEN = 4;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final long CREATED = 1_767_225_600;

    private Completions() {}

    static ObjectNode completion(ReceivedRequest request, @Nullable String content, String finishReason) {
        ObjectNode completion = MAPPER.createObjectNode()
                .put("id", "chatcmpl-" + request.number())
                .put("object", "chat.completion")
                .put("created", CREATED)
                .put("model", request.model());
        ObjectNode choice = completion.putArray("choices").addObject().put("index", 0);
        choice.putObject("message")
                .put("role", "assistant")
                .put("content", content)
                .putNull("refusal")
                .putArray("annotations");
        choice.putNull("logprobs").put("finish_reason", finishReason);
        int input = request.body().path("messages").toString().length() / CHARACTERS_PER_TOKEN;
        int output = content == null ? 0 : content.length() / CHARACTERS_PER_TOKEN;
        ObjectNode usage = completion
                .putObject("usage")
                .put("prompt_tokens", input)
                .put("completion_tokens", output)
                .put("total_tokens", input + output);
        usage.putObject("prompt_tokens_details").put("cached_tokens", 0).put("audio_tokens", 0);
        usage.putObject("completion_tokens_details").put("reasoning_tokens", 0).put("audio_tokens", 0);
        return completion.put("service_tier", "default").putNull("system_fingerprint");
    }

    static ObjectNode error(String message, String code, String param) {
        ObjectNode body = MAPPER.createObjectNode();
        ObjectNode error = body.putObject("error").put("message", message).put("type", "invalid_request_error");
        error.put("param", param.equals("null") ? null : param);
        error.put("code", code.equals("null") ? null : code);
        return body;
    }
}
