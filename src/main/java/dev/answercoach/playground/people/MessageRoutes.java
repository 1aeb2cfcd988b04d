package dev.answercoach.playground.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.playground.wire.Call;
import dev.answercoach.playground.wire.Json;
import dev.answercoach.playground.wire.Refusal;
import dev.answercoach.playground.wire.Reply;
import dev.answercoach.playground.wire.Routes;
import dev.answercoach.playground.world.Message;
import dev.answercoach.playground.world.Place;
import dev.answercoach.playground.world.StoredFile;
import dev.answercoach.playground.world.Upload;
import dev.answercoach.playground.world.User;
import dev.answercoach.playground.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Messages as people see, write and delete them, and all that their clients are told. */
final class MessageRoutes {
    private static final int LONGEST = 2000;
    private static final int LARGEST_FILE_BYTES = 10 * 1024 * 1024;

    private final World world;
    private final Desk desk;

    MessageRoutes(World world, Desk desk) {
        this.world = world;
        this.desk = desk;
    }

    void addTo(Routes routes) {
        routes.on("GET", "/users/{user}/places/{place}/messages", call -> Reply.json(seen(call)))
                .on("POST", "/users/{user}/places/{place}/messages", call -> Reply.json(write(call)))
                .on(
                        "GET",
                        "/users/{user}/messages/{message}",
                        call -> Reply.json(message(call).seen()))
                .on("DELETE", "/users/{user}/messages/{message}", this::delete)
                .on("POST", "/users/{user}/files", call -> Reply.json(upload(call)))
                .on("POST", "/users/{user}/reload", this::reload)
                .onSlow("GET", "/users/{user}/events", this::events);
    }

    private JsonNode seen(Call call) {
        User user = desk.user(call);
        Place place = desk.placeSeenBy(user, call.at("place"));
        return world.messages().seenBy(user, place, call.number("after", 0)).stream()
                .map(message -> (JsonNode) message.seen())
                .collect(Json.toArray());
    }

    private ObjectNode write(Call call) {
        User user = desk.user(call);
        Place place = desk.placeSeenBy(user, call.at("place"));
        JsonNode body = call.json();
        String content = body.path("content").asText("");
        List<Upload> files = new ArrayList<>();
        for (JsonNode id : body.path("files")) {
            StoredFile file = desk.file(id.asText());
            files.add(new Upload(files.size(), file.name(), file.contentType(), file.bytes()));
        }
        if (content.isBlank() && files.isEmpty()) {
            throw Refusal.sentence(400, "A message needs a text or a file.");
        }
        if (content.codePointCount(0, content.length()) > LONGEST) {
            throw Refusal.sentence(400, "A message may have at most " + LONGEST + " characters.");
        }
        return world.mailroom()
                .write(place, user, Message.EVERYBODY, 0, Json.object().put("content", content), files, json -> {})
                .seen();
    }

    private Message message(Call call) {
        return desk.messageSeenBy(desk.user(call), call.at("message"));
    }

    private Reply delete(Call call) {
        Message message = message(call);
        if (message.isEphemeral()) {
            world.messages().dismiss(message);
        } else if (message.author().equals(desk.user(call))) {
            world.messages().delete(message);
        } else {
            throw Refusal.sentence(403, "The message is somebody else's.");
        }
        return Reply.empty(204);
    }

    private ObjectNode upload(Call call) {
        String name = call.query("name", "");
        if (name.isBlank() || name.contains("/")) {
            throw Refusal.sentence(400, "The file needs a name, as in files?name=draft.txt.");
        }
        if (call.body().length > LARGEST_FILE_BYTES) {
            throw Refusal.sentence(413, "A file may have at most 10 MiB.");
        }
        return world.files()
                .upload(desk.user(call), name, call.header("content-type"), call.body(), call.query("fault", ""))
                .json(world.cdn());
    }

    private Reply reload(Call call) {
        world.messages().dismissAll(desk.user(call));
        return Reply.empty(204);
    }

    private CompletionStage<Reply> events(Call call) {
        return world.people()
                .log(desk.user(call))
                .after(call.number("after", 0), Desk.patience(call))
                .thenApply(Reply::json);
    }
}
