package dev.answercoach.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Keeps a draft that was typed into standard input and could not be stored: such a text exists nowhere else. */
final class Rescue {
    private Rescue() {}

    /** Writes the draft to a file that only its owner can read, and says where. An empty one is no loss. */
    static void keep(String draft, Console console) {
        if (draft.isBlank()) {
            return;
        }
        try {
            Path file = Files.createTempFile("answer-coach-draft-", ".txt");
            Files.writeString(file, draft);
            console.note("cli.rescued", Map.of("file", file.toString()));
        } catch (IOException e) {
            // The last place there is: the person's own screen.
            console.err().println(Printable.of(draft));
        }
    }
}
