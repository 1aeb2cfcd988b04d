package dev.answercoach.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a {@link ScriptedEndpoint} does with a request that it accepts: answers as OpenAI would, well or badly. */
@FunctionalInterface
public interface Reply {
    void send(Line line) throws IOException, InterruptedException;

    /** A completion with this content. */
    static Reply answer(String content) {
        return completion(content, "stop");
    }

    /** A completion whose content is this record, or list or map, as JSON. */
    static Reply answer(Object content) {
        return answer(json(content));
    }

    static Reply withProse(String json) {
        return answer("Sure! Here is {the answer} you wanted:\n" + json + "\nLet me know if {you} need more.");
    }

    static Reply fenced(String json) {
        return answer("```json\n" + json + "\n```");
    }

    static Reply withThoughts(String json) {
        return answer("<think>\nMaybe {\"not\": \"this\"}?\n</think>\n\n" + json);
    }

    /** The first half of an answer, honestly marked as cut. */
    static Reply cut(String json) {
        return completion(json.substring(0, json.length() / 2), "length");
    }

    /** The first half of an answer that claims to be whole. */
    static Reply cutSilently(String json) {
        return completion(json.substring(0, json.length() / 2), "stop");
    }

    /** A reasoning model that spent all its tokens on thinking. */
    static Reply onlyReasoned() {
        return completion(null, "length");
    }

    static Reply emptyContent() {
        return completion("", "stop");
    }

    static Reply contentFilter() {
        return completion("", "content_filter");
    }

    /** The refusal field of structured outputs. */
    static Reply refusal(String words) {
        return line -> {
            ObjectNode completion = Completions.completion(line.request(), null, "stop");
            ((ObjectNode) completion.at("/choices/0/message")).put("refusal", words);
            line.complete(completion);
        };
    }

    static Reply emptyChoices() {
        return changed("", completion -> completion.putArray("choices"));
    }

    static Reply choiceWithoutMessage() {
        return changed("", completion -> ((ObjectNode) completion.at("/choices/0")).remove("message"));
    }

    /** A completion with this content and something changed about it. */
    static Reply changed(String content, Consumer<ObjectNode> change) {
        return line -> {
            ObjectNode completion = Completions.completion(line.request(), content, "stop");
            change.accept(completion);
            line.send(200, Completions.JSON, completion.toString());
        };
    }

    /** A completion, with the content null where none is given. */
    static Reply completion(@Nullable String content, String finishReason) {
        return line -> line.complete(Completions.completion(line.request(), content, finishReason));
    }

    /** A completion that comes piece by piece and stops after so many characters until it is released. */
    static Reply growing(String content, int characters, CountDownLatch released) {
        return line -> Chunks.start(line, Completions.completion(line.request(), content, "stop"))
                .sendAround(characters, released, line);
    }

    /** A stream that ends after so many characters as if that were all. */
    static Reply unfinished(String content, int characters) {
        return line -> Chunks.start(line, Completions.completion(line.request(), content, "stop"))
                .sendOnly(characters);
    }

    /** An error as OpenAI words it; the message repeats what the user wrote, as validation errors do. */
    static Reply error(int status, String code) {
        return line -> line.send(
                status,
                Completions.JSON,
                Completions.error("Something is wrong with: " + line.request().user(), code, "null")
                        .toString());
    }

    /** 429 with Retry-After as given: seconds or a date; none where it is empty. */
    static Reply rateLimited(String retryAfter) {
        return line -> {
            if (!retryAfter.isEmpty()) {
                line.header("Retry-After", retryAfter);
            }
            error(429, "rate_limit_exceeded").send(line);
        };
    }

    static Reply insufficientQuota() {
        return line -> {
            line.header("Retry-After", "0");
            error(429, "insufficient_quota").send(line);
        };
    }

    /** Status 200 and an error in the body, as gateways do. */
    static Reply errorInSuccess(int code) {
        return line -> line.send(
                200, Completions.JSON, "{\"error\":{\"message\":\"Provider returned error\",\"code\":" + code + "}}");
    }

    /** Any response at all. */
    static Reply raw(int status, String contentType, String body) {
        return line -> line.send(status, contentType, body);
    }

    static Reply redirect(String location) {
        return line -> line.header("Location", location).send(307, "text/plain", "elsewhere");
    }

    /** Hangs up without a word. */
    static Reply hangUp() {
        return line -> {};
    }

    /** Hangs up in the middle of the body. */
    static Reply breakOff(String content) {
        return line -> {
            byte[] body = Completions.completion(line.request(), content, "stop")
                    .toString()
                    .getBytes(StandardCharsets.UTF_8);
            OutputStream out = line.start(200, Completions.JSON, body.length);
            out.write(body, 0, body.length / 2);
            out.flush();
        };
    }

    /** Headers at once, then a byte every few milliseconds until the client leaves or the endpoint closes. */
    static Reply drip() {
        return line -> {
            OutputStream out = line.start(200, Completions.JSON, Integer.MAX_VALUE);
            try {
                do {
                    out.write(' ');
                    out.flush();
                } while (!line.awaitClosing(5));
            } catch (IOException e) {
                line.clientLeft();
            }
        };
    }

    /** A body without end, as fast as it is taken. */
    static Reply flood() {
        return line -> {
            byte[] chunk = " ".repeat(64 * 1024).getBytes(StandardCharsets.US_ASCII);
            OutputStream out = line.start(200, Completions.JSON, Integer.MAX_VALUE);
            try {
                do {
                    out.write(chunk);
                } while (!line.awaitClosing(0));
            } catch (IOException e) {
                line.clientLeft();
            }
        };
    }

    /** Says nothing until released, then goes on; hangs up where the endpoint closes first. */
    static Reply hangUntil(CountDownLatch released, Reply then) {
        return line -> {
            while (released.getCount() > 0) {
                if (line.awaitClosing(5)) {
                    return;
                }
            }
            then.send(line);
        };
    }

    /** Says nothing until the endpoint closes. */
    static Reply hang() {
        return hangUntil(new CountDownLatch(1), hangUp());
    }

    private static String json(Object content) {
        try {
            return JsonMapper.builder().build().writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON", e);
        }
    }
}
