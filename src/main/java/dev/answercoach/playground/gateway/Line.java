package dev.answercoach.playground.gateway;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import org.java_websocket.WebSocket;

/** One connection of the bot; compresses what is sent if the client asked for that (one zlib stream, flushed after each message). */
final class Line {
    private static final int CHUNK = 16 * 1024;

    private final WebSocket socket;
    private final boolean compressed;
    private final Deflater deflater = new Deflater();

    Line(WebSocket socket, boolean compressed) {
        this.socket = socket;
        this.compressed = compressed;
    }

    /** Sends a payload. Calls must not overlap: the order of compressed payloads is the order of the stream. */
    synchronized void send(String payload) {
        if (!socket.isOpen()) {
            return;
        }
        if (compressed) {
            socket.send(deflated(payload.getBytes(StandardCharsets.UTF_8)));
        } else {
            socket.send(payload);
        }
    }

    void close(CloseCode code) {
        socket.close(code.number(), code.reason());
    }

    void close(int code, String reason) {
        socket.close(code, reason);
    }

    /** Cuts the connection without a word. */
    void cut() {
        socket.closeConnection(1006, "");
    }

    synchronized void end() {
        deflater.end();
    }

    private byte[] deflated(byte[] payload) {
        deflater.setInput(payload);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        int written;
        do {
            written = deflater.deflate(chunk, 0, chunk.length, Deflater.SYNC_FLUSH);
            out.write(chunk, 0, written);
        } while (written == chunk.length);
        return out.toByteArray();
    }
}
