package dev.answercoach.playground.world;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The content server's files: what people uploaded, and what the bot attached. */
public final class Files {
    private final Snowflakes ids;
    private final Map<String, StoredFile> files = new ConcurrentHashMap<>();

    Files(Snowflakes ids) {
        this.ids = ids;
    }

    /** Keeps a file of a message. */
    public StoredFile attach(Place place, boolean ephemeral, String name, String contentType, byte[] bytes) {
        return keep(
                (ephemeral ? "/ephemeral-attachments/" : "/attachments/") + place.id(), name, contentType, bytes, "");
    }

    /** Keeps a file that a person uploads for a command, a modal or a message. */
    public StoredFile upload(User user, String name, String contentType, byte[] bytes, String fault) {
        return keep("/ephemeral-attachments/" + user.id(), name, contentType, bytes, fault);
    }

    public Optional<StoredFile> find(String id) {
        return Optional.ofNullable(files.get(id));
    }

    private StoredFile keep(String folder, String name, String contentType, byte[] bytes, String fault) {
        String id = ids.next();
        StoredFile file = new StoredFile(id, name, contentType, bytes, folder + "/" + id, fault);
        files.put(id, file);
        return file;
    }
}
