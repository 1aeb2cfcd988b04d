package dev.answercoach.discord.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.answercoach.discord.AttachedFile;
import dev.answercoach.discord.PostingChoices;
import org.jspecify.annotations.Nullable;

/**
 * What a user hands in for a review, exactly as it was typed; it is kept before anything of it is looked at.
 *
 * @param draft the text, empty where a file holds it
 * @param file the file that holds the draft, null where it was typed
 * @param question the question, empty where none was named
 * @param posting the id of the posting that was chosen or a part of its title, {@link PostingChoices#NONE}, or empty where the one in
 *     use is meant
 * @param limit the maximum, or minimum and maximum, as typed; empty for none
 * @param minimum the minimum as typed, empty for none
 * @param rule the name of the counting rule, empty for the usual one
 * @param blind whether the application is to hide school, origin, family, age and gender
 * @param share whether everybody in the channel is to see the review
 */
record Submission(
        String draft,
        @Nullable AttachedFile file,
        String question,
        String posting,
        String limit,
        String minimum,
        String rule,
        boolean blind,
        boolean share) {
    static final Submission NOTHING = new Submission("", null, "", "", "", "", "", false, false);

    private static final ObjectMapper JSON = new ObjectMapper();

    boolean hasDraft() {
        return !draft.isBlank() || file != null;
    }

    Submission withDraft(String text) {
        return new Submission(text, null, question, posting, limit, minimum, rule, blind, share);
    }

    Submission withFile(AttachedFile upload) {
        return new Submission(draft, upload, question, posting, limit, minimum, rule, blind, share);
    }

    /** What a card has kept; nothing where its review holds it. */
    static Submission read(String json) {
        if (json.isEmpty()) {
            return NOTHING;
        }
        try {
            return JSON.readValue(json, Submission.class);
        } catch (JsonProcessingException e) {
            // The cause's message may quote what a user wrote.
            throw new IllegalStateException(
                    "cannot read a kept submission at " + e.getLocation().offsetDescription());
        }
    }

    String write() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write a submission", e);
        }
    }

    /** Without what was typed. */
    @Override
    public String toString() {
        return "Submission[file=" + (file != null) + ", share=" + share + "]";
    }
}
