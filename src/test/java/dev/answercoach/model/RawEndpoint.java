package dev.answercoach.model;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A server on the loopback interface that says the same bytes to whoever calls and hangs up, for tests of what no HTTP server
 * would send. It reads a whole request first, or the first message of a TLS handshake.
 */
final class RawEndpoint implements AutoCloseable {
    private static final int TLS_HANDSHAKE = 0x16;
    private static final int PATIENCE_MILLIS = 10_000;

    private final ServerSocket server;
    private final byte[] reply;
    private final AtomicInteger calls = new AtomicInteger();

    private RawEndpoint(ServerSocket server, byte[] reply) {
        this.server = server;
        this.reply = reply;
    }

    static RawEndpoint saying(byte[] reply) throws IOException {
        RawEndpoint endpoint = new RawEndpoint(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), reply);
        Thread thread = new Thread(endpoint::serve, "raw-endpoint");
        thread.setDaemon(true);
        thread.start();
        return endpoint;
    }

    URI baseUrl(String scheme) {
        return URI.create(scheme + "://127.0.0.1:" + server.getLocalPort() + "/v1");
    }

    int calls() {
        return calls.get();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                socket.setSoTimeout(PATIENCE_MILLIS);
                readRequest(new DataInputStream(socket.getInputStream()));
                calls.incrementAndGet();
                socket.getOutputStream().write(reply);
                socket.getOutputStream().flush();
            } catch (IOException e) {
                // The client has left, or the server is closed.
            }
        }
    }

    private static void readRequest(DataInputStream in) throws IOException {
        int first = in.readUnsignedByte();
        if (first == TLS_HANDSHAKE) {
            in.readUnsignedShort();
            in.readFully(new byte[in.readUnsignedShort()]);
            return;
        }
        in.readFully(new byte[contentLength((char) first + head(in))]);
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int read = in.read();
            if (read < 0) {
                throw new IOException("no whole request");
            }
            head.append((char) read);
        }
        return head.toString();
    }

    private static int contentLength(String head) {
        return head.lines()
                .map(line -> line.toLowerCase(Locale.ROOT))
                .filter(line -> line.startsWith("content-length:"))
                .mapToInt(line ->
                        Integer.parseInt(line.substring(line.indexOf(':') + 1).strip()))
                .findFirst()
                .orElse(0);
    }

    /** A response: a status line with its headers, one line each, and a body. */
    static byte[] http(String head, byte[] body) {
        byte[] start = (head.replace("\n", "\r\n") + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = new byte[start.length + body.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(body, 0, all, start.length, body.length);
        return all;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
