package dev.answercoach;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A port through which another one is reached. While it is shut it turns everybody away; while it holds back, nothing comes
 * from the other side.
 */
final class Relay implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);

    private final ServerSocket server;
    private final int target;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "relay");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean open;
    private final CountDownLatch turnedAway = new CountDownLatch(1);
    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch letThrough;

    private Relay(ServerSocket server, int target, boolean open, boolean holdsBack) {
        this.server = server;
        this.target = target;
        this.open = open;
        this.letThrough = new CountDownLatch(holdsBack ? 1 : 0);
    }

    static Relay shut(int target) throws IOException {
        return start(target, false, false);
    }

    static Relay holdingBack(int target) throws IOException {
        return start(target, true, true);
    }

    private static Relay start(int target, boolean open, boolean holdsBack) throws IOException {
        Relay relay = new Relay(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), target, open, holdsBack);
        relay.run(relay::accept);
        return relay;
    }

    int port() {
        return server.getLocalPort();
    }

    void open() {
        open = true;
    }

    /** Waits until somebody was turned away. */
    void awaitTurnedAway() throws InterruptedException {
        turnedAway.await();
    }

    /** Waits until somebody has connected. */
    void awaitArrived() throws InterruptedException {
        arrived.await();
    }

    void letThrough() {
        letThrough.countDown();
    }

    @Override
    public void close() throws IOException {
        server.close();
        threads.shutdownNow();
    }

    /** Work that ends when one of its connections does. */
    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    private void run(Work work) {
        threads.execute(() -> {
            try {
                work.run();
            } catch (IOException e) {
                LOG.debug("event=connection-ended", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void accept() throws IOException {
        while (!server.isClosed()) {
            Socket client = server.accept();
            if (open) {
                arrived.countDown();
                Socket other = new Socket(InetAddress.getLoopbackAddress(), target);
                run(() -> copy(client, other, new CountDownLatch(0)));
                run(() -> copy(other, client, letThrough));
            } else {
                client.close();
                turnedAway.countDown();
            }
        }
    }

    private static void copy(Socket from, Socket to, CountDownLatch gate) throws IOException, InterruptedException {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            byte[] buffer = new byte[8_192];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                gate.await();
                out.write(buffer, 0, read);
                out.flush();
            }
        }
    }
}
