package dev.answercoach.playground.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.answercoach.playground.rules.Rules.RuledFile;
import dev.answercoach.playground.wire.Call;
import dev.answercoach.playground.wire.Json;
import dev.answercoach.playground.wire.Multipart;
import dev.answercoach.playground.world.Upload;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The body of a request of the bot: JSON, and the files that came with it. */
record BotBody(JsonNode json, List<Upload> files) {
    private static final Pattern FILE_FIELD = Pattern.compile("files\\[(\\d{1,3})]");
    static final BotBody NONE = new BotBody(MissingNode.getInstance(), List.of());

    /** Reads a body, JSON or a form; empty if it is neither. */
    static Optional<BotBody> read(Call call) {
        return call.header("content-type").startsWith("multipart/")
                ? Multipart.parts(call.header("content-type"), call.body()).flatMap(BotBody::form)
                : Json.read(call.body()).map(json -> new BotBody(json, List.of()));
    }

    List<RuledFile> ruled() {
        return files.stream()
                .map(file -> new RuledFile(file.name(), file.bytes().length))
                .toList();
    }

    private static Optional<BotBody> form(List<Multipart.Part> parts) {
        Optional<JsonNode> json = Optional.of(MissingNode.getInstance());
        List<Upload> files = new ArrayList<>();
        for (Multipart.Part part : parts) {
            Matcher file = FILE_FIELD.matcher(part.name());
            if (part.name().equals("payload_json")) {
                json = Json.read(part.bytes());
            } else if (file.matches()) {
                files.add(
                        new Upload(Integer.parseInt(file.group(1)), part.fileName(), part.contentType(), part.bytes()));
            }
        }
        return json.map(read -> new BotBody(read, files));
    }
}
