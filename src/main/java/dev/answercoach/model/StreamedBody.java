package dev.answercoach.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Reads a completion that comes piece by piece, as server-sent events (WHATWG HTML, "Server-sent events"), and hands it on as
 * the body that would have come in one piece: so a stream ends in the same outcomes as any other answer.
 *
 * <p>Only {@code data} lines are read. A stream that ends without saying that it is finished, or holds what is no piece of a
 * completion, is broken.
 */
final class StreamedBody implements BodySubscriber<byte[]> {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String DATA = "data:";
    private static final String DONE = "[DONE]";
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final int maxBytes;
    private final Progress progress;
    private final CompletionPieces pieces = new CompletionPieces();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final StringBuilder data = new StringBuilder();
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;
    private int received;

    /** @param maxBytes of the whole stream; a longer one is hung up on */
    StreamedBody(int maxBytes, Progress progress) {
        this.maxBytes = maxBytes;
        this.progress = progress;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        this.subscription = subscription;
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        try {
            for (ByteBuffer buffer : buffers) {
                take(buffer);
            }
        } catch (AttemptException e) {
            if (subscription != null) {
                subscription.cancel();
            }
            body.completeExceptionally(e);
        }
    }

    private void take(ByteBuffer buffer) {
        if (buffer.remaining() > maxBytes - received) {
            throw AttemptException.lasting(Failure.UNUSABLE, "the response is longer than " + maxBytes + " bytes");
        }
        received += buffer.remaining();
        while (buffer.hasRemaining()) {
            byte next = buffer.get();
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
    public void onError(Throwable error) {
        body.completeExceptionally(error);
    }

    @Override
    public void onComplete() {
        try {
            endLine();
            if (!data.isEmpty()) {
                throw AttemptException.brokenStream("a piece of the stream is no JSON");
            }
            body.complete(pieces.completion().toString().getBytes(StandardCharsets.UTF_8));
        } catch (AttemptException e) {
            body.completeExceptionally(e);
        }
    }
}
