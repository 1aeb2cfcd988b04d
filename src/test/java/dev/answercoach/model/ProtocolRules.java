package dev.answercoach.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What OpenAI's chat completions refuse in a request, and what lesser servers refuse besides. */
final class ProtocolRules {
    private static final Set<String> FIELDS = Set.of(
            "model",
            "messages",
            "temperature",
            "top_p",
            "max_tokens",
            "max_completion_tokens",
            "response_format",
            "seed",
            "stream",
            "stream_options",
            "reasoning_effort",
            "user",
            "n");
    private static final Set<String> SCHEMA_KEYWORDS =
            Set.of("type", "properties", "required", "additionalProperties", "items", "enum", "description");
    private static final Set<String> SCHEMA_TYPES = Set.of("object", "array", "string", "integer", "number", "boolean");
    private static final Pattern SCHEMA_NAME = Pattern.compile("[a-zA-Z0-9_-]{1,64}");
    private static final int DEEPEST_SCHEMA = 10;

    private final Set<ScriptedEndpoint.Limit> limits;
    private final String apiKey;

    /**
     * A refusal as OpenAI words it.
     *
     * @param byLimit whether it is this endpoint's limit, and not a fault of the request
     */
    record Refusal(int status, String code, String param, String message, boolean byLimit) {}

    ProtocolRules(Set<ScriptedEndpoint.Limit> limits, String apiKey) {
        this.limits = limits;
        this.apiKey = apiKey;
    }

    Optional<Refusal> refusal(HttpExchange exchange, JsonNode body) {
        try {
            headers(exchange);
            body(body);
            format(body);
            limits(body);
            return Optional.empty();
        } catch (Refused e) {
            return Optional.of(e.refusal);
        }
    }

    private void headers(HttpExchange exchange) throws Refused {
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        String expected = apiKey.isEmpty() ? null : "Bearer " + apiKey;
        if (expected != null && !expected.equals(authorization)) {
            throw new Refused(
                    401,
                    "invalid_api_key",
                    "null",
                    "Incorrect API key provided: " + authorization + ". Find yours at …",
                    false);
        }
        check(exchange.getRequestMethod().equals("POST"), 405, "method_not_allowed", "null", "Only POST");
        String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
        check(type.toLowerCase(Locale.ROOT).startsWith("application/json"), 400, "invalid_content_type", "null", type);
        // vLLM answers 400 to an upgrade to h2c, LM Studio hangs.
        check(
                !exchange.getRequestHeaders().containsKey("Upgrade"),
                400,
                "upgrade",
                "null",
                "Unsupported upgrade request.");
    }

    private static void body(JsonNode body) throws Refused {
        check(body.isObject(), 400, "invalid_json", "null", "We could not parse the JSON body of your request.");
        Set<String> unknown = names(body);
        unknown.removeAll(FIELDS);
        check(unknown.isEmpty(), 400, "unknown_parameter", first(unknown), "Unknown parameter: " + unknown);
        check(!body.path("model").asText().isBlank(), 400, "missing_required_parameter", "model", "Missing model");
        check(body.path("stream").isBoolean() || !body.has("stream"), 400, "invalid_type", "stream", "true or false");
        check(
                body.path("stream").asBoolean() || !body.has("stream_options"),
                400,
                "invalid_value",
                "stream_options",
                "The 'stream_options' parameter is only allowed when 'stream' is enabled.");
        JsonNode temperature = body.path("temperature");
        check(
                temperature.isMissingNode()
                        || (temperature.isNumber() && temperature.asDouble() <= 2 && temperature.asDouble() >= 0),
                400,
                "invalid_value",
                "temperature",
                "0 to 2");
        messages(body.path("messages"));
    }

    private static void messages(JsonNode messages) throws Refused {
        check(messages.isArray() && !messages.isEmpty(), 400, "missing_required_parameter", "messages", "No messages");
        String before = "system";
        for (int i = 0; i < messages.size(); i++) {
            JsonNode message = messages.get(i);
            String role = message.path("role").asText();
            String param = "messages";
            check(
                    names(message).equals(Set.of("role", "content")),
                    400,
                    "unknown_parameter",
                    param,
                    "role and content");
            check(List.of("system", "user", "assistant").contains(role), 400, "invalid_value", param, "role " + role);
            JsonNode content = message.path("content");
            check(content.isTextual() && !content.asText().isBlank(), 400, "invalid_value", param, "empty content");
            // Several chat templates insist on this: system first if at all, then user and assistant in turn.
            boolean inTurn = role.equals("system") ? i == 0 : role.equals(before.equals("user") ? "assistant" : "user");
            check(inTurn, 400, "invalid_value", param, "Conversation roles must alternate user/assistant/user/…");
            before = role;
        }
        check(before.equals("user"), 400, "invalid_value", "messages", "The last message must be the user's");
    }

    private void format(JsonNode body) throws Refused {
        JsonNode format = body.path("response_format");
        if (format.isMissingNode()) {
            return;
        }
        String type = format.path("type").asText();
        String param = "response_format";
        switch (type) {
            case "text" -> {}
            case "json_object" -> {
                refuseWhen(
                        ScriptedEndpoint.Limit.NO_JSON_OBJECT,
                        "'response_format.type' must be 'json_schema' or 'text'");
                boolean saysJson = body.path("messages")
                        .toString()
                        .toLowerCase(Locale.ROOT)
                        .contains("json");
                check(
                        saysJson,
                        400,
                        "invalid_value",
                        "messages",
                        "'messages' must contain the word 'json' in some form");
            }
            case "json_schema" -> {
                refuseWhen(
                        ScriptedEndpoint.Limit.NO_JSON_SCHEMA,
                        "Invalid parameter: 'response_format' of type 'json_schema' is not supported");
                JsonNode schema = format.path("json_schema");
                check(
                        SCHEMA_NAME.matcher(schema.path("name").asText()).matches(),
                        400,
                        "invalid_value",
                        "response_format.json_schema.name",
                        "name");
                check(
                        schema.path("schema").path("type").asText().equals("object"),
                        400,
                        "invalid_schema",
                        param,
                        "root");
                if (schema.path("strict").asBoolean(false)) {
                    strict(schema.path("schema"), 1);
                }
            }
            default -> check(false, 400, "invalid_value", param, "type " + type);
        }
    }

    private void refuseWhen(ScriptedEndpoint.Limit limit, String message) throws Refused {
        if (limits.contains(limit)) {
            // Servers that know no formats are as a rule not able to name the parameter either.
            throw new Refused(400, "null", "null", message, true);
        }
    }

    /** The rules of "Structured Outputs": every property required, nothing additional, known keywords only, no depth without end. */
    private static void strict(JsonNode schema, int depth) throws Refused {
        String param = "response_format";
        check(depth <= DEEPEST_SCHEMA, 400, "invalid_schema", param, "too deep");
        Set<String> unknown = names(schema);
        unknown.removeAll(SCHEMA_KEYWORDS);
        check(unknown.isEmpty(), 400, "invalid_schema", param, "keywords " + unknown + " are not permitted");
        String type = schema.path("type").asText();
        boolean isEnum = schema.path("enum").isArray() && !schema.path("enum").isEmpty();
        check(SCHEMA_TYPES.contains(type), 400, "invalid_schema", param, "type " + schema.path("type"));
        check(!schema.has("enum") || isEnum, 400, "invalid_schema", param, "empty enum");
        if (type.equals("object")) {
            check(
                    schema.path("additionalProperties").isBoolean(),
                    400,
                    "invalid_schema",
                    param,
                    "additionalProperties");
            check(
                    !schema.path("additionalProperties").asBoolean(),
                    400,
                    "invalid_schema",
                    param,
                    "additionalProperties");
            Set<String> required = new HashSet<>();
            schema.path("required").forEach(name -> required.add(name.asText()));
            check(
                    required.equals(names(schema.path("properties"))),
                    400,
                    "invalid_schema",
                    param,
                    "'required' must name all");
            for (JsonNode property : schema.path("properties")) {
                strict(property, depth + 1);
            }
        }
        if (type.equals("array")) {
            check(schema.path("items").isObject(), 400, "invalid_schema", param, "items");
            strict(schema.path("items"), depth + 1);
        }
    }

    private void limits(JsonNode body) throws Refused {
        if (limits.contains(ScriptedEndpoint.Limit.REASONING_MODEL)) {
            if (body.has("max_tokens")) {
                String message = "Unsupported parameter: 'max_tokens' is not supported with this model.";
                throw new Refused(400, "unsupported_parameter", "max_tokens", message, true);
            }
            if (body.path("temperature").asDouble(1) != 1) {
                String message = "Unsupported value: 'temperature' does not support this value with this model.";
                throw new Refused(400, "unsupported_value", "temperature", message, true);
            }
        }
        if (limits.contains(ScriptedEndpoint.Limit.NO_STREAM)
                && body.path("stream").asBoolean()) {
            throw new Refused(400, "unsupported_value", "stream", "Streaming is not supported.", true);
        }
        if (limits.contains(ScriptedEndpoint.Limit.OLD_TOKEN_LIMIT) && body.has("max_completion_tokens")) {
            String message = "Extra inputs are not permitted: max_completion_tokens";
            throw new Refused(422, "extra_forbidden", "null", message, true);
        }
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new HashSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String first(Set<String> names) {
        return names.isEmpty() ? "null" : names.iterator().next();
    }

    private static void check(boolean holds, int status, String code, String param, String message) throws Refused {
        if (!holds) {
            throw new Refused(status, code, param, message, false);
        }
    }

    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Refusal refusal;

        Refused(int status, String code, String param, String message, boolean byLimit) {
            super(message);
            this.refusal = new Refusal(status, code, param, message, byLimit);
        }
    }
}
