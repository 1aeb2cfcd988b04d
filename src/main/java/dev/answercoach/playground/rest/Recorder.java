package dev.answercoach.playground.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.answercoach.playground.wire.Reply;
import dev.answercoach.playground.world.Upload;
import java.util.List;

/** Takes down what the bot asked and what it was told. */
@FunctionalInterface
public interface Recorder {
    /**
     * Takes down one exchange.
     *
     * @param path with {@code /api/v10} taken off
     * @param body a missing node if there was none; of a multipart form its {@code payload_json}
     */
    void record(String method, String path, JsonNode body, List<Upload> files, Reply reply);
}
