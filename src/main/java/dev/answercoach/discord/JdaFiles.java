package dev.answercoach.discord;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.dv8tion.jda.api.entities.Message;

/** Attachments as Discord announces them. */
public final class JdaFiles {
    private JdaFiles() {}

    public static AttachedFile of(Message.Attachment attachment) {
        return new AttachedFile(attachment.getFileName(), attachment.getUrl(), attachment.getSize());
    }

    /** The file that a message brings: the first text; where it says nothing in words, whatever it carries. */
    public static Optional<AttachedFile> brought(Message message) {
        List<AttachedFile> files =
                message.getAttachments().stream().map(JdaFiles::of).toList();
        Stream<AttachedFile> texts = files.stream().filter(AttachedFile::looksLikeText);
        return (message.getContentRaw().isBlank() ? Stream.concat(texts, files.stream()) : texts).findFirst();
    }
}
