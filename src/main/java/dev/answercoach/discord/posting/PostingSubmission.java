package dev.answercoach.discord.posting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.answercoach.discord.AttachedFile;
import org.jspecify.annotations.Nullable;

/**
 * What a user hands in as a posting, exactly as it was typed; it is kept before anything of it is looked at. Once the posting
 * itself is kept, its id is all that is left here.
 *
 * @param text the text, empty where a file holds it
 * @param file the file that holds the posting, null where it was typed
 * @param posting the id of the posting that this has become, empty while it has not
 */
record PostingSubmission(String text, @Nullable AttachedFile file, String posting) {
    static final PostingSubmission NOTHING = new PostingSubmission("", null, "");

    private static final ObjectMapper JSON = new ObjectMapper();

    static PostingSubmission of(String text) {
        return new PostingSubmission(text, null, "");
    }

    static PostingSubmission kept(String posting) {
        return new PostingSubmission("", null, posting);
    }

    /** The file is what is read; the text stays for the modal, should the file be of no use. */
    PostingSubmission withFile(AttachedFile upload) {
        return new PostingSubmission(text, upload, posting);
    }

    /** What a card has kept. */
    static PostingSubmission read(String json) {
        if (json.isEmpty()) {
            return NOTHING;
        }
        try {
            return JSON.readValue(json, PostingSubmission.class);
        } catch (JsonProcessingException e) {
            // The cause's message may quote what a user wrote.
            throw new IllegalStateException(
                    "cannot read a kept posting at " + e.getLocation().offsetDescription());
        }
    }

    String write() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write a posting", e);
        }
    }

    /** Without what was typed. */
    @Override
    public String toString() {
        return "PostingSubmission[file=" + (file != null) + ", posting=" + posting + "]";
    }
}
