package dev.answercoach.playground.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes and edits messages: makes the object, keeps it, and has everybody told. */
public final class Mailroom {
    private final MessageWriter writer;
    private final Messages messages;

    Mailroom(MessageWriter writer, Messages messages) {
        this.writer = writer;
        this.messages = messages;
    }

    /**
     * Writes a message into a place.
     *
     * @param reader the only person who sees it, {@link Message#EVERYBODY} for all
     * @param type Discord's number for the type of message
     * @param more adds to the message object what comes from elsewhere
     */
    public Message write(
            Place place,
            User author,
            String reader,
            int type,
            JsonNode body,
            List<Upload> uploads,
            Consumer<ObjectNode> more) {
        ObjectNode json = writer.write(place, author, type, body, uploads);
        more.accept(json);
        Message message = new Message(place, author, reader, 0, json);
        messages.add(message);
        return message;
    }

    /** Edits a message; empty if it is not there any more. */
    public Optional<Message> edit(String messageId, JsonNode body, List<Upload> uploads) {
        return messages.change(messageId, before -> before.edited(writer.edit(before, body, uploads)));
    }
}
