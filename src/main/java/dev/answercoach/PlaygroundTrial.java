package dev.answercoach;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeoutException;

/** Has a user of a playground ask for one review, which shows that the whole bot works where it is. */
final class PlaygroundTrial {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int EVENT_PATIENCE_MILLIS = 5_000;
    /** The check with the critique, and two rewrites. */
    private static final int MESSAGES = 3;

    private static final int LIMIT = 200;
    private static final String DRAFT = "주문 알림이 평균 8분 늦게 도착해 고객 문의가 월 240건 들어왔습니다. 저는 3주 안에 원인을 찾는 일을 맡아 "
            + "알림 발송을 비동기 방식으로 나누었습니다. 그 결과 알림은 20초 만에 도착했고 문의는 월 36건으로 85% 줄었습니다.";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI userUrl;
    private final InstantSource clock;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    PlaygroundTrial(URI userUrl, InstantSource clock) {
        this.userUrl = userUrl;
        this.clock = clock;
    }

    /**
     * Asks for a review in the user's direct messages and waits until all of it is there.
     *
     * @return the time that it took
     * @throws TimeoutException if the review is not there within a minute
     * @throws IOException if the playground refuses something or cannot be reached
     */
    Duration review() throws IOException, InterruptedException, TimeoutException {
        Instant begin = clock.instant();
        String user = "/users/" + get("/state").path("users").path(0).path("id").asText();
        String place = directMessages(user);
        post(user + "/commands", command(place));
        long seen = 0;
        while (clock.instant().isBefore(begin.plus(PATIENCE))) {
            seen = get(user + "/events?after=" + seen + "&wait=" + EVENT_PATIENCE_MILLIS)
                    .path("next")
                    .asLong();
            if (isDone(get(user + "/places/" + place + "/messages"))) {
                return Duration.between(begin, clock.instant());
            }
        }
        throw new TimeoutException("no review within " + PATIENCE.toSeconds() + " s");
    }

    private String directMessages(String user) throws IOException, InterruptedException {
        for (JsonNode place : get(user + "/places")) {
            if (place.path("kind").asText().equals("dm")) {
                return place.path("id").asText();
            }
        }
        throw new IOException("the user has no direct messages");
    }

    private static ObjectNode command(String place) {
        ObjectNode command = JSON.createObjectNode().put("place", place).put("name", "review");
        command.putObject("options").put("draft", DRAFT).put("limit", LIMIT);
        return command;
    }

    /** The first message has no buttons before the review is finished. */
    private static boolean isDone(JsonNode messages) {
        return messages.size() >= MESSAGES && messages.path(0).findValue("custom_id") != null;
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return send(path, "GET", BodyPublishers.noBody());
    }

    private void post(String path, JsonNode body) throws IOException, InterruptedException {
        send(path, "POST", BodyPublishers.ofString(body.toString()));
    }

    private JsonNode send(String path, String method, BodyPublisher body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(userUrl + path))
                .method(method, body)
                .timeout(PATIENCE)
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != HttpURLConnection.HTTP_OK) {
            throw new IOException(method + " " + path + ": HTTP " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
