package dev.answercoach.model;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The open line on which a {@link Reply} is sent. */
public final class Line {
    private final HttpExchange exchange;
    private final ReceivedRequest request;
    private final CountDownLatch closing;
    private final Runnable clientLeft;

    Line(HttpExchange exchange, ReceivedRequest request, CountDownLatch closing, Runnable clientLeft) {
        this.exchange = exchange;
        this.request = request;
        this.closing = closing;
        this.clientLeft = clientLeft;
    }

    public ReceivedRequest request() {
        return request;
    }

    public Line header(String name, String value) {
        exchange.getResponseHeaders().set(name, value);
        return this;
    }

    /** Sends a whole response. */
    public void send(int status, String contentType, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        start(status, contentType, bytes.length).write(bytes);
    }

    /** Sends the headers alone and announces so many bytes. */
    public OutputStream start(int status, String contentType, int bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", contentType);
        exchange.sendResponseHeaders(status, bytes == 0 ? -1 : bytes);
        return exchange.getResponseBody();
    }

    /** Sends a completion, piece by piece where that was asked for. */
    void complete(ObjectNode completion) throws IOException {
        if (request.isStreamed()) {
            Chunks.start(this, completion).sendAll();
        } else {
            send(200, Completions.JSON, completion.toString());
        }
    }

    /** Sends the headers alone; the body may have any length. */
    public OutputStream startChunked(int status, String contentType) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", contentType);
        exchange.sendResponseHeaders(status, 0);
        return exchange.getResponseBody();
    }

    /** Waits until the endpoint closes, at most so long; true if it does. */
    public boolean awaitClosing(long millis) throws InterruptedException {
        return closing.await(millis, TimeUnit.MILLISECONDS);
    }

    /** Says that writing failed since the client has hung up. */
    public void clientLeft() {
        clientLeft.run();
    }
}
