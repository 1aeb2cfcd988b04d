package dev.answercoach.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** People who all ask for a review at the same moment, each for the first time, in their direct messages with the bot. */
final class Crowd {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final URI userUrl;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private int reviews;

    /** @param userUrl the people's side of a playground */
    Crowd(URI userUrl) {
        this.userUrl = userUrl;
    }

    /**
     * A draft that was submitted.
     *
     * @param review the number of its review
     * @param person the id of whose it is
     */
    record Submitted(int review, String person) {}

    private record Person(String id, String place) {}

    /**
     * Has people submit drafts; returns their reviews by the interactions' ids.
     *
     * @param drafts how many each of them submits
     */
    Map<String, Submitted> submit(List<Integer> drafts) {
        List<Person> crowd = new ArrayList<>();
        for (int own : drafts) {
            Person person = welcome("지원자 " + (reviews + crowd.size() + 1));
            crowd.addAll(Collections.nCopies(own, person));
        }
        Map<Submitted, CompletableFuture<JsonNode>> sent = new HashMap<>();
        for (Person person : crowd) {
            int review = ++reviews;
            sent.put(
                    new Submitted(review, person.id()),
                    post("/users/" + person.id() + "/commands", command(person, review)));
        }
        Map<String, Submitted> submitted = new HashMap<>();
        sent.forEach((review, answer) ->
                submitted.put(answer.join().path("interaction").asText(), review));
        return submitted;
    }

    private Person welcome(String name) {
        String id = post("/users", JSON.createObjectNode().put("name", name).put("locale", "ko"))
                .join()
                .path("id")
                .asText();
        for (JsonNode place : get("/users/" + id + "/places")) {
            if (place.path("kind").asText().equals("dm")) {
                return new Person(id, place.path("id").asText());
            }
        }
        throw new IllegalStateException(name + " has no direct messages");
    }

    private static ObjectNode command(Person person, int review) {
        ObjectNode command =
                JSON.createObjectNode().put("place", person.place()).put("name", "review");
        command.putObject("options")
                .put("draft", Story.DRAFT)
                .put("question", Story.question(review))
                .put("limit", Story.LIMIT);
        return command;
    }

    private JsonNode get(String path) {
        return send(HttpRequest.newBuilder(URI.create(userUrl + path)).GET()).join();
    }

    private CompletableFuture<JsonNode> post(String path, JsonNode body) {
        return send(HttpRequest.newBuilder(URI.create(userUrl + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private CompletableFuture<JsonNode> send(HttpRequest.Builder request) {
        return http.sendAsync(request.build(), BodyHandlers.ofString()).thenApply(Crowd::read);
    }

    private static JsonNode read(HttpResponse<String> response) {
        if (response.statusCode() >= 400) {
            throw new IllegalStateException("the playground says " + response.statusCode() + ": " + response.body());
        }
        try {
            return JSON.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the playground sent no JSON", e);
        }
    }
}
