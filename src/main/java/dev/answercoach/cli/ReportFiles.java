package dev.answercoach.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.answercoach.evaluation.Report;
import dev.answercoach.text.Remark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The files that a report is also written to. */
record ReportFiles(Optional<Path> json, Optional<Path> markdown) {
    /**
     * @param json the name of a file, null for none; and so with the other
     * @throws UsageException if one cannot be written: better said before hours of asking than after
     */
    static ReportFiles at(@Nullable String json, @Nullable String markdown) throws UsageException {
        return new ReportFiles(writable(json), writable(markdown));
    }

    private static Optional<Path> writable(@Nullable String name) throws UsageException {
        if (name == null) {
            return Optional.empty();
        }
        try {
            Path file = Path.of(name);
            // Leaves what stands there until there is something better.
            Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)
                    .close();
            return Optional.of(file);
        } catch (IOException | InvalidPathException e) {
            throw new UsageException(unwritable(name));
        }
    }

    /** Writes the report; what cannot be written is told, and stands on the screen all the same. */
    void write(Report report, Console console) {
        json.ifPresent(file -> write(json(report, console), file, console));
        markdown.ifPresent(file -> write(new EvalMarkdown(console.messages()).of(report), file, console));
    }

    private static String json(Report report, Console console) {
        try {
            return console.json()
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsString(new EvalJson(console.json()).of(report))
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values must be writable", e);
        }
    }

    private static void write(String text, Path file, Console console) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            console.note(unwritable(file.toString()));
        }
    }

    private static Remark unwritable(String file) {
        return Remark.key("cli.error.unwritable", Map.of("file", file));
    }
}
