package dev.answercoach.playground.gateway;

import dev.answercoach.playground.world.World;

/** The gateway as its owner handles it: open, tell where it is, disturb, close. */
public final class Gateway implements AutoCloseable {
    private static final int CLOSE_MILLIS = 500;

    private final Dialogue dialogue;
    private final GatewayServer server;

    private Gateway(Dialogue dialogue, GatewayServer server) {
        this.dialogue = dialogue;
        this.server = server;
    }

    /**
     * Opens it.
     *
     * @param port 0 for a free one
     * @throws java.io.UncheckedIOException if the port is taken
     */
    public static Gateway open(int port, Access access, Sessions sessions, World world) {
        Dialogue dialogue = new Dialogue(access, sessions, new Welcome(world));
        GatewayServer server = new GatewayServer(port, dialogue);
        server.open();
        return new Gateway(dialogue, server);
    }

    public String url() {
        return server.url();
    }

    /** Cuts all connections; the sessions can be taken up again. */
    void drop() {
        dialogue.lines().forEach(Line::cut);
    }

    /** Closes all connections with this code; the sessions can be taken up again. */
    void close(int code) {
        dialogue.lines().forEach(line -> line.close(code, ""));
    }

    void askToReconnect() {
        dialogue.lines().forEach(line -> line.send("{\"op\":7,\"s\":null,\"t\":null,\"d\":null}"));
    }

    /** Says that the sessions are over; the bot must begin new ones. */
    void invalidate() {
        dialogue.forgetSessions();
        dialogue.lines().forEach(line -> line.send(Dialogue.invalidSession(false)));
    }

    /** Says that the sessions are invalid but can be taken up again. */
    void interrupt() {
        dialogue.lines().forEach(line -> line.send(Dialogue.invalidSession(true)));
    }

    @Override
    public void close() {
        try {
            server.stop(CLOSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
