package dev.answercoach.playground.people;

import dev.answercoach.playground.wire.Call;
import dev.answercoach.playground.wire.Json;
import dev.answercoach.playground.wire.Reply;
import dev.answercoach.playground.wire.Routes;
import dev.answercoach.playground.world.Files;
import dev.answercoach.playground.world.StoredFile;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The content server: hands out attachments, or fails at it as the uploader wished. */
public final class ContentServer {
    private final Files files;
    private final Routes routes = new Routes();

    public ContentServer(Files files) {
        this.files = files;
        routes.onSlow("GET", "/attachments/{place}/{file}/{name}", this::download)
                .onSlow("GET", "/ephemeral-attachments/{place}/{file}/{name}", this::download);
    }

    public CompletionStage<Reply> answer(Call call) {
        return routes.answer(call, "").orElseGet(ContentServer::missing);
    }

    private CompletionStage<Reply> download(Call call) {
        return files.find(call.at("file"))
                .filter(file -> call.path().equals(file.folder() + "/" + file.name()))
                .map(ContentServer::download)
                .orElseGet(ContentServer::missing);
    }

    private static CompletionStage<Reply> download(StoredFile file) {
        return switch (file.fault()) {
            case StoredFile.MISSING -> missing();
            case StoredFile.HANGS -> new CompletableFuture<>();
            default ->
                CompletableFuture.completedFuture(Reply.bytes(
                        file.contentType().isEmpty() ? "application/octet-stream" : file.contentType(), file.bytes()));
        };
    }

    private static CompletionStage<Reply> missing() {
        return CompletableFuture.completedFuture(
                Reply.json(404, Json.object().put("message", "404: Not Found").put("code", 0)));
    }
}
