package dev.answercoach.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Asks a playground over plain HTTP what no well-behaved client would ask. */
final class RawRest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI root;
    private final String authorization;

    /** An answer; {@code json} is missing where it was none. */
    record Answer(int status, JsonNode json, HttpResponse<String> response) {
        int code() {
            return json.path("code").asInt(-1);
        }
    }

    private RawRest(URI root, String authorization) {
        this.root = root;
        this.authorization = authorization;
    }

    /** The bot's side, with the bot's token. */
    static RawRest bot(Playground playground) {
        return new RawRest(playground.apiUrl(), "Bot " + PlaygroundOptions.TOKEN);
    }

    static RawRest with(URI root, String authorization) {
        return new RawRest(root, authorization);
    }

    Answer get(String path) {
        return send("GET", path, "");
    }

    Answer post(String path, String json) {
        return send("POST", path, json);
    }

    Answer send(String method, String path, String json) {
        try {
            return sendOrFail(method, path, json);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** As {@link #send}, for when the connection may be cut. */
    Answer sendOrFail(String method, String path, String json) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(root + path))
                .header("Content-Type", "application/json")
                .header("Authorization", authorization)
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json))
                .build();
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), JSON.readTree(response.body()), response);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
