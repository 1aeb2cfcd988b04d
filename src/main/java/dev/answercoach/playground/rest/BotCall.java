package dev.answercoach.playground.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.answercoach.playground.wire.Call;
import dev.answercoach.playground.world.Upload;
import java.util.List;

/**
 * A request of the bot that found its route.
 *
 * @param call with what stands in the places of the route's template
 */
record BotCall(Call call, BotBody body) {
    String at(String place) {
        return call.at(place);
    }

    JsonNode json() {
        return body.json();
    }

    List<Upload> files() {
        return body.files();
    }
}
