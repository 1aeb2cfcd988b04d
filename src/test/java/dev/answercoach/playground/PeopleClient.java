package dev.answercoach.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** Speaks the people's side of a playground. A refusal becomes a {@link RefusedByClient}. */
final class PeopleClient {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration TIMEOUT = Duration.ofSeconds(90);

    /** One for all people, since each brings threads of its own. */
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI root;

    PeopleClient(URI root) {
        this.root = root;
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static JsonNode json(Object value) {
        return JSON.valueToTree(value);
    }

    JsonNode get(String path) {
        return answer(send(request(path).GET()));
    }

    /** What is there; empty for 404. */
    Optional<JsonNode> find(String path) {
        HttpResponse<byte[]> response = send(request(path).GET());
        return response.statusCode() == 404 ? Optional.empty() : Optional.of(answer(response));
    }

    JsonNode post(String path, JsonNode body) {
        return answer(send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString()))));
    }

    JsonNode upload(String path, byte[] bytes) {
        return answer(send(request(path)
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(BodyPublishers.ofByteArray(bytes))));
    }

    void delete(String path) {
        answer(send(request(path).DELETE()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(root + path)).timeout(TIMEOUT);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking the playground", e);
        }
    }

    private static JsonNode answer(HttpResponse<byte[]> response) {
        try {
            JsonNode json = response.body().length == 0 ? MissingNode.getInstance() : JSON.readTree(response.body());
            if (response.statusCode() >= 400) {
                throw new RefusedByClient(
                        response.statusCode(), json.path("error").asText(json.toString()));
            }
            return json;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
