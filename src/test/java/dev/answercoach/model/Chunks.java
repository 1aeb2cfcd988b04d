package dev.answercoach.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/** A completion cut into pieces, as OpenAI streams it. */
final class Chunks {
    static final String TYPE = "text/event-stream; charset=utf-8";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int PIECE = 7;

    private final ObjectNode completion;
    private final boolean withUsage;
    private final OutputStream out;

    private Chunks(ObjectNode completion, boolean withUsage, OutputStream out) {
        this.completion = completion;
        this.withUsage = withUsage;
        this.out = out;
    }

    static Chunks start(Line line, ObjectNode completion) throws IOException {
        boolean withUsage = line.request()
                .body()
                .path("stream_options")
                .path("include_usage")
                .asBoolean();
        return new Chunks(completion, withUsage, line.startChunked(200, TYPE));
    }

    /** All of it. */
    void sendAll() throws IOException {
        String content = content();
        send(0, content.length());
        end();
    }

    /** So many characters, then nothing until released, then the rest. */
    void sendAround(int characters, CountDownLatch released, Line line) throws IOException, InterruptedException {
        String content = content();
        send(0, characters);
        while (released.getCount() > 0) {
            if (line.awaitClosing(5)) {
                return;
            }
        }
        send(characters, content.length());
        end();
    }

    /** So many characters and no end. */
    void sendOnly(int characters) throws IOException {
        send(0, characters);
        out.flush();
    }

    private String content() {
        return completion.at("/choices/0/message/content").asText("");
    }

    private void send(int from, int to) throws IOException {
        String content = content();
        for (int i = from; i < to; i += PIECE) {
            ObjectNode delta = MAPPER.createObjectNode().put("content", content.substring(i, Math.min(to, i + PIECE)));
            write(piece(delta, MAPPER.nullNode()));
        }
        out.flush();
    }

    private void end() throws IOException {
        JsonNode refusal = completion.at("/choices/0/message/refusal");
        if (refusal.isTextual()) {
            write(piece(MAPPER.createObjectNode().set("refusal", refusal), MAPPER.nullNode()));
        }
        write(piece(MAPPER.createObjectNode(), completion.at("/choices/0/finish_reason")));
        if (withUsage) {
            ObjectNode usage = head();
            usage.putArray("choices");
            write(usage.set("usage", completion.path("usage")));
        }
        line("data: [DONE]");
        out.close();
    }

    private ObjectNode piece(ObjectNode delta, JsonNode finishReason) {
        ObjectNode piece = head();
        ObjectNode choice = piece.putArray("choices").addObject().put("index", 0);
        choice.set("delta", delta);
        choice.putNull("logprobs").set("finish_reason", finishReason);
        return piece.putNull("usage");
    }

    private ObjectNode head() {
        return MAPPER.createObjectNode()
                .put("id", completion.path("id").asText())
                .put("object", "chat.completion.chunk")
                .put("created", completion.path("created").asLong())
                .put("model", completion.path("model").asText());
    }

    private void write(JsonNode piece) throws IOException {
        line("data: " + piece);
    }

    private void line(String text) throws IOException {
        out.write((text + "\n\n").getBytes(StandardCharsets.UTF_8));
    }
}
