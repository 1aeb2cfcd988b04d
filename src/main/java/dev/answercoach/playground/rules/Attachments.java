package dev.answercoach.playground.rules;

import dev.answercoach.playground.rules.Rules.RuledFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules of uploaded files, and what a component may refer to by {@code attachment://}. */
final class Attachments {
    private static final long MOST_BYTES_OF_A_FILE = 10L << 20;
    private static final long MOST_BYTES_OF_A_REQUEST = 25L << 20;
    private static final int MOST_FILES = 10;

    private final List<RuledFile> files;
    private final boolean edit;
    private final Set<String> names = new HashSet<>();
    private boolean keepsOthers;

    Attachments(List<RuledFile> files, boolean edit) {
        this.files = files;
        this.edit = edit;
    }

    boolean areTooLarge() {
        return files.stream().anyMatch(file -> file.size() > MOST_BYTES_OF_A_FILE)
                || files.stream().mapToLong(RuledFile::size).sum() > MOST_BYTES_OF_A_REQUEST;
    }

    /** Judges the {@code attachments} of a message; an edit that lists none keeps what was there. */
    void judge(Place attachments) {
        files.forEach(file -> names.add(file.name()));
        keepsOthers = edit && !attachments.isGiven();
        if (files.size() > MOST_FILES) {
            attachments.refuse("BASE_TYPE_MAX_LENGTH", "Must be " + MOST_FILES + " or fewer in length.");
        }
        attachments.list(0, MOST_FILES).items().forEach(this::attachment);
    }

    private void attachment(Place attachment) {
        attachment.at("filename").text(1, 1024).text().ifPresent(names::add);
        attachment.at("description").text(0, 1024);
        Place id = attachment.object().at("id").required().snowflake();
        long index = id.number().orElse(Long.MAX_VALUE);
        if (index >= files.size() && edit) {
            keepsOthers = true;
        } else if (index >= files.size()) {
            attachment.refuse("ATTACHMENT_NOT_FOUND", "Attachment data not found");
        }
    }

    /** Judges an address that may name a file of this request; an edit may also name one that the message has. */
    void reference(Place url) {
        url.text()
                .filter(text -> text.startsWith("attachment://"))
                .filter(text -> !keepsOthers && !names.contains(text.substring("attachment://".length())))
                .ifPresent(text -> url.refuse(
                        "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND",
                        "The referenced attachment (\"" + text + "\") was not found"));
    }
}
