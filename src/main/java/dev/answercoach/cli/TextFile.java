package dev.answercoach.cli;

import dev.answercoach.text.CountingRule;
import dev.answercoach.text.Given;
import dev.answercoach.text.Remark;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Reads a text that a user names by its path, or by {@value #STANDARD_INPUT} for standard input. UTF-8 is tried first, then
 * CP949, in which Korean Windows writes; both strictly, so that a text is read right or not at all. UTF-16 is read where a
 * byte order mark announces it.
 */
final class TextFile {
    static final String STANDARD_INPUT = "-";

    /** A text of this many bytes is far beyond any answer or posting, and still small. */
    static final int MOST_BYTES = 4 * 1024 * 1024;

    /** A text may hold one control character in this many. */
    private static final int MOST_CONTROLS = 20;

    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, CountingRule.cp949());
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream standardInput;

    TextFile(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /** The text behind this name, without a byte order mark, else unchanged. */
    Given<String> read(String name) {
        try {
            byte[] bytes =
                    name.equals(STANDARD_INPUT) ? standardInput.readNBytes(MOST_BYTES + 1) : start(Path.of(name));
            return bytes.length > MOST_BYTES
                    ? refused("file.too-large", name, "most", Integer.toString(MOST_BYTES / 1024 / 1024))
                    : decoded(name, bytes);
        } catch (NoSuchFileException | InvalidPathException e) {
            return refused("file.missing", name);
        } catch (IOException e) {
            return refused("file.unreadable", name);
        }
    }

    private static byte[] start(Path path) throws IOException {
        try (InputStream stream = Files.newInputStream(path)) {
            return stream.readNBytes(MOST_BYTES + 1);
        }
    }

    private static Given<String> decoded(String name, byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return text(name, bytes, List.of(StandardCharsets.UTF_16));
        }
        return text(name, bytes, CHARSETS);
    }

    private static Given<String> text(String name, byte[] bytes, List<Charset> charsets) {
        for (Charset charset : charsets) {
            try {
                String text = charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
                return isBinary(text) ? refused("file.binary", name) : Given.accepted(withoutMark(text));
            } catch (CharacterCodingException e) {
                // Not this charset: the next one, or the refusal below, tells.
            }
        }
        return refused("file.encoding", name);
    }

    /** Whether this is no text: it has a NUL, or more control characters than a paste from a terminal leaves behind. */
    private static boolean isBinary(String text) {
        long controls = text.chars()
                .filter(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                .count();
        return text.indexOf('\0') >= 0 || controls * MOST_CONTROLS > text.length();
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static Given<String> refused(String key, String name) {
        return Given.refused(Remark.key(key, Map.of("file", name)));
    }

    private static Given<String> refused(String key, String name, String detail, String value) {
        return Given.refused(Remark.key(key, Map.of("file", name, detail, value)));
    }
}
