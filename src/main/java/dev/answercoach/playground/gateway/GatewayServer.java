package dev.answercoach.playground.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import dev.answercoach.playground.wire.Json;
import dev.answercoach.playground.wire.Loopback;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.java_websocket.WebSocket;
import org.java_websocket.drafts.Draft;
import org.java_websocket.exceptions.InvalidDataException;
import org.java_websocket.framing.CloseFrame;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.handshake.ServerHandshakeBuilder;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The WebSocket server of the gateway: takes connections and hands what they say to {@link Dialogue}. */
final class GatewayServer extends WebSocketServer {
    private static final Logger LOG = LoggerFactory.getLogger(GatewayServer.class);
    private static final int THREADS = 2;
    private static final int PATIENCE_SECONDS = 10;

    private final Dialogue dialogue;
    private final CountDownLatch started = new CountDownLatch(1);
    private volatile @Nullable Exception failure;

    /** @param port 0 for a free one */
    GatewayServer(int port, Dialogue dialogue) {
        super(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), THREADS);
        this.dialogue = dialogue;
        setReuseAddr(true);
        setTcpNoDelay(true);
        setDaemon(true);
        // The client's heartbeats show whether it is there.
        setConnectionLostTimeout(0);
    }

    /**
     * Starts, and returns when connections are taken.
     *
     * @throws UncheckedIOException if the port is taken
     */
    void open() {
        start();
        try {
            if (!started.await(PATIENCE_SECONDS, TimeUnit.SECONDS) || failure != null) {
                throw new UncheckedIOException(
                        new IOException("no port " + getAddress().getPort() + " for the gateway", failure));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the gateway was opening", e);
        }
    }

    String url() {
        return "ws://127.0.0.1:" + getPort();
    }

    @Override
    public ServerHandshakeBuilder onWebsocketHandshakeReceivedAsServer(
            WebSocket socket, Draft draft, ClientHandshake request) throws InvalidDataException {
        if (!Loopback.isHome(request.getFieldValue("Host"), request.getFieldValue("Origin"))) {
            throw new InvalidDataException(CloseFrame.POLICY_VALIDATION, "Only this machine may connect.");
        }
        return super.onWebsocketHandshakeReceivedAsServer(socket, draft, request);
    }

    @Override
    public void onOpen(WebSocket socket, ClientHandshake handshake) {
        Line line = new Line(socket, handshake.getResourceDescriptor().contains("compress=zlib-stream"));
        socket.setAttachment(line);
        dialogue.hello(line);
    }

    @Override
    public void onMessage(WebSocket socket, String text) {
        Line line = socket.getAttachment();
        JsonNode payload = Json.read(text).orElseGet(Json::object);
        if (payload.path("op").isInt()) {
            dialogue.hear(line, payload, url());
        } else {
            line.close(CloseCode.DECODE_ERROR);
        }
    }

    @Override
    public void onClose(WebSocket socket, int code, String reason, boolean remote) {
        @Nullable Line line = socket.getAttachment();
        if (line != null) {
            // A client that closes with one of these says that it will not come back to its session.
            dialogue.gone(
                    line,
                    remote && List.of(CloseFrame.NORMAL, CloseFrame.GOING_AWAY).contains(code));
        }
    }

    @Override
    public void onError(@Nullable WebSocket socket, Exception e) {
        if (socket == null) {
            failure = e;
            started.countDown();
        }
        LOG.warn("gateway error={}", e.toString());
    }

    @Override
    public void onStart() {
        started.countDown();
    }
}
