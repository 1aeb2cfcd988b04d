package dev.answercoach.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Makes a text of a file's bytes. UTF-8 is tried first, then CP949, in which Korean Windows writes; both strictly, so that a
 * text is read right or not at all. UTF-16 is read where a byte order mark announces it, and halves of surrogate pairs, which
 * careless programs write into UTF-8, are kept.
 */
public final class TextBytes {
    /** A text of this many bytes is far beyond any answer or posting, and still small. */
    public static final int MOST = 4 * 1024 * 1024;

    /** A text may hold one control character in this many. */
    private static final int MOST_CONTROLS = 20;

    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, CountingRule.cp949());
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextBytes() {}

    /**
     * The text without a byte order mark, else unchanged; refused where it is too large, no text, or in no known charset.
     *
     * @param bytes all of the file, or at least one byte more than {@link #MOST}
     * @param name what the user calls the file
     */
    public static Given<String> read(byte[] bytes, String name) {
        if (bytes.length > MOST) {
            return tooLarge(name);
        }
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return text(name, bytes, List.of(StandardCharsets.UTF_16));
        }
        return SurrogateBytes.areIn(bytes)
                ? SurrogateBytes.decode(bytes)
                        .map(text -> judged(text, name))
                        .orElseGet(() -> text(name, bytes, CHARSETS))
                : text(name, bytes, CHARSETS);
    }

    /** The refusal of a file with more than {@link #MOST} bytes, for those who know before they read it. */
    public static Given<String> tooLarge(String name) {
        return Given.refused(
                Remark.key("file.too-large", Map.of("file", name, "most", Integer.toString(MOST / 1024 / 1024))));
    }

    private static Given<String> text(String name, byte[] bytes, List<Charset> charsets) {
        for (Charset charset : charsets) {
            try {
                String text = charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
                return judged(text, name);
            } catch (CharacterCodingException e) {
                // Not this charset: the next one, or the refusal below, tells.
            }
        }
        return refused("file.encoding", name);
    }

    private static Given<String> judged(String text, String name) {
        return isBinary(text) ? refused("file.binary", name) : Given.accepted(withoutMark(text));
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
}
