package dev.answercoach.playground.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.playground.wire.Json;
import dev.answercoach.playground.wire.Refusal;
import dev.answercoach.playground.wire.Reply;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * One thing that goes wrong.
 *
 * @param method of the requests that it befalls, {@code ""} for any
 * @param path found anywhere in the path below the API's root
 * @param takesEffect whether the request does what it asks for, though the answer is another
 * @param delay of the effect, or of the answer alone where the request takes effect first
 * @param status of the answer that is given instead; 0 leaves the answer as it is
 * @param cut whether the connection is cut instead of an answer
 */
record Fault(
        String id,
        String method,
        Pattern path,
        boolean takesEffect,
        Duration delay,
        int status,
        Map<String, String> headers,
        JsonNode body,
        boolean cut) {

    /** Reads what a tester wants. Refuses what makes no sense. */
    static Fault of(String id, JsonNode wish) {
        String drop = wish.path("drop").asText("");
        refuseIf(!drop.isEmpty() && !drop.equals("before") && !drop.equals("after"), "drop must be before or after.");
        int status = wish.path("status").asInt(0);
        refuseIf(status != 0 && (status < 200 || status > 599), "status must be between 200 and 599.");
        Map<String, String> headers = new HashMap<>();
        wish.path("headers")
                .properties()
                .forEach(
                        header -> headers.put(header.getKey(), header.getValue().asText()));
        return new Fault(
                id,
                wish.path("method").asText(""),
                pattern(wish.path("path").asText("")),
                drop.equals("after") || !wish.path("before").asBoolean(true),
                Duration.ofMillis(wish.path("delayMs").asLong(0)),
                status,
                status == 429 ? RateLimit.headers(wish, headers) : headers,
                body(wish, status),
                !drop.isEmpty());
    }

    boolean befalls(String otherMethod, String otherPath) {
        return (method.isEmpty() || method.equalsIgnoreCase(otherMethod))
                && path.matcher(otherPath).find();
    }

    CompletionStage<Reply> around(Supplier<Reply> answer) {
        Executor later = CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS);
        if (takesEffect) {
            Reply reply = answer.get();
            return CompletableFuture.supplyAsync(() -> instead().orElse(reply), later);
        }
        return CompletableFuture.supplyAsync(() -> instead().orElseGet(answer), later);
    }

    private Optional<Reply> instead() {
        if (cut) {
            return Optional.of(Reply.cut());
        }
        return status == 0
                ? Optional.empty()
                : Optional.of((body.isMissingNode() ? Reply.empty(status) : Reply.json(status, body)).with(headers));
    }

    private static JsonNode body(JsonNode wish, int status) {
        if (wish.has("body")) {
            return wish.get("body");
        }
        if (status == 429) {
            return RateLimit.body(wish);
        }
        ObjectNode error =
                Json.object().put("message", status + ": Internal Server Error").put("code", 0);
        return status >= 400 ? error : MissingNode.getInstance();
    }

    private static Pattern pattern(String regex) {
        try {
            return Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            throw Refusal.sentence(400, "path is no regular expression: " + e.getDescription() + ".");
        }
    }

    private static void refuseIf(boolean wrong, String sentence) {
        if (wrong) {
            throw Refusal.sentence(400, sentence);
        }
    }
}
