package dev.answercoach.playground;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;

/**
 * One REST request of the bot and its answer.
 *
 * @param seq counts from 1 in the order of the answers
 * @param path below the API's root, as in {@code /users/@me}
 * @param body a missing node if there was none; of a multipart form its {@code payload_json}
 * @param status 0 where the connection was cut
 * @param answer a missing node where the answer was no JSON
 */
public record Exchange(
        long seq,
        Instant at,
        String method,
        String path,
        JsonNode body,
        List<SentFile> files,
        int status,
        JsonNode answer) {
    public Exchange {
        files = List.copyOf(files);
    }
}
