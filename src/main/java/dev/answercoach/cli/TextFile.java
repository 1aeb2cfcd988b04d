package dev.answercoach.cli;

import dev.answercoach.text.Given;
import dev.answercoach.text.Remark;
import dev.answercoach.text.TextBytes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

/** Reads a text that a user names by its path, or by {@value #STANDARD_INPUT} for standard input. */
final class TextFile {
    static final String STANDARD_INPUT = "-";

    private final InputStream standardInput;

    TextFile(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /** The text behind this name, as {@link TextBytes} reads it. */
    Given<String> read(String name) {
        try {
            return TextBytes.read(name.equals(STANDARD_INPUT) ? start(standardInput) : start(Path.of(name)), name);
        } catch (NoSuchFileException | InvalidPathException e) {
            return refused("file.missing", name);
        } catch (IOException e) {
            return refused("file.unreadable", name);
        }
    }

    private static byte[] start(Path path) throws IOException {
        try (InputStream stream = Files.newInputStream(path)) {
            return start(stream);
        }
    }

    /** One byte more than is read as a text tells that there are too many. */
    private static byte[] start(InputStream stream) throws IOException {
        return stream.readNBytes(TextBytes.MOST + 1);
    }

    private static Given<String> refused(String key, String name) {
        return Given.refused(Remark.key(key, Map.of("file", name)));
    }
}
