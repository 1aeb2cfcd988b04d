package dev.answercoach.playground;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Map;

/** Makes things go wrong in a playground. */
public final class Tester {
    private final PeopleClient client;

    private Tester(PeopleClient client) {
        this.client = client;
    }

    public static Tester of(URI userUrl) {
        return new Tester(new PeopleClient(userUrl));
    }

    /**
     * Has the next requests of the bot go wrong.
     *
     * @param method of the requests, empty for any
     * @param path found anywhere in their path below the API's root
     * @param fault {@code times}, {@code status}, {@code drop} and so on, as the playground's {@code POST /faults} takes them
     */
    public void befalls(String method, String path, Map<String, ?> fault) {
        ObjectNode wish = (ObjectNode) PeopleClient.json(fault);
        client.post("/faults", wish.put("method", method).put("path", path));
    }

    /** An error as Discord words it. */
    public void refuses(String method, String path, int status, int code, int times) {
        befalls(
                method,
                path,
                Map.of("status", status, "times", times, "body", Map.of("message", "Refused", "code", code)));
    }

    /** All goes well again. */
    public void noMoreFaults() {
        client.delete("/faults");
    }

    /** {@code drop}, {@code reconnect}, {@code invalid-session} or {@code invalid-session-resumable}. */
    public void disturbsGateway(String action) {
        client.post("/gateway", PeopleClient.object().put("action", action));
    }

    /** Takes the bot's token away, or gives it back. */
    public void revokesToken(boolean isRevoked) {
        client.post("/token", PeopleClient.object().put("revoked", isRevoked));
    }

    /** Whether the bot is connected to the gateway. */
    public boolean seesBot() {
        return client.get("/state").path("bot").path("connected").asBoolean();
    }
}
