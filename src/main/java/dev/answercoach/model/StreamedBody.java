package dev.answercoach.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Reads a completion that comes piece by piece, as server-sent events (WHATWG HTML, "Server-sent events"), and hands it on as
 * the body that would have come in one piece: so a stream ends in the same outcomes as any other answer.
 *
 * <p>Only {@code data} lines are read. A stream that ends without saying that it is finished, or holds what is no piece of a
 * completion, is broken.
 */
final class StreamedBody extends BodyReader {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String DATA = "data:";
    private static final String DONE = "[DONE]";
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Progress progress;
    private final CompletionPieces pieces = new CompletionPieces();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final StringBuilder data = new StringBuilder();

    /** @param maxBytes of the whole stream; a longer one is hung up on */
    StreamedBody(int maxBytes, Progress progress) {
        super(maxBytes);
        this.progress = progress;
    }

    @Override
    void take(ByteBuffer arrived) {
        while (arrived.hasRemaining()) {
            byte next = arrived.get();
            if (next == '\n' || next == '\r') {
                endLine();
            } else {
                line.write(next);
            }
        }
    }

    /** No multi-byte character holds a line break, so a whole line is whole characters. */
    private void endLine() {
        String text = line.toString(StandardCharsets.UTF_8);
        line.reset();
        if (text.startsWith(BYTE_ORDER_MARK)) {
            text = text.substring(BYTE_ORDER_MARK.length());
        }
        if (text.startsWith(DATA)) {
            data.append(text.substring(DATA.length()).strip());
            takeWhatIsWhole();
        }
    }

    /** A piece may stand on several lines; that an empty one ends it is not waited for, since not all servers send one. */
    private void takeWhatIsWhole() {
        String piece = data.toString();
        if (piece.isEmpty() || piece.equals(DONE)) {
            data.setLength(0);
            return;
        }
        JsonNode whole = piece.endsWith("}") ? json(piece) : MissingNode.getInstance();
        if (whole.isObject()) {
            data.setLength(0);
            if (pieces.add(whole)) {
                progress.growing(pieces::text);
            }
        }
    }

    /** A missing node where the text is none, or not yet. */
    private static JsonNode json(String data) {
        try {
            return JSON.readTree(data);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    @Override
    byte[] whole() {
        endLine();
        if (!data.isEmpty()) {
            throw AttemptException.brokenStream("a piece of the stream is no JSON");
        }
        return pieces.completion().toString().getBytes(StandardCharsets.UTF_8);
    }
}
