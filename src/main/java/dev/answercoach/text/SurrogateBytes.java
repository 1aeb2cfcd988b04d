package dev.answercoach.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads UTF-8 in which halves of surrogate pairs stand as three bytes of their own. The standard forbids them, but programs
 * that cut texts between two UTF-16 units write them, and the rest of such a text is sound.
 */
final class SurrogateBytes {
    private static final int LENGTH = 3;
    private static final int LEAD = 0xED;
    private static final int FIRST_SECOND = 0xA0;
    private static final int CONTINUATION = 0x80;
    private static final int BITS = 6;
    private static final int LOW_BITS = 0x3F;

    private SurrogateBytes() {}

    /** Whether bytes that may be half of a pair are among these. */
    static boolean areIn(byte[] bytes) {
        for (int at = 0; at < bytes.length; at++) {
            if (isAt(bytes, at)) {
                return true;
            }
        }
        return false;
    }

    /** The text, empty where what lies between the halves is no UTF-8. */
    static Optional<String> decode(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        int start = 0;
        try {
            for (int at = 0; at < bytes.length; at++) {
                if (isAt(bytes, at)) {
                    text.append(strictly(bytes, start, at));
                    text.append(half(bytes, at));
                    start = at + LENGTH;
                    at = start - 1;
                }
            }
            return Optional.of(text.append(strictly(bytes, start, bytes.length)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static char half(byte[] bytes, int at) {
        int high = (bytes[at + 1] & LOW_BITS) - (FIRST_SECOND & LOW_BITS);
        int low = bytes[at + 2] & LOW_BITS;
        return (char) (Character.MIN_SURROGATE + (high << BITS) + low);
    }

    private static boolean isAt(byte[] bytes, int at) {
        return at + LENGTH <= bytes.length
                && (bytes[at] & 0xFF) == LEAD
                && (bytes[at + 1] & 0xFF) >= FIRST_SECOND
                && (bytes[at + 1] & 0xC0) == CONTINUATION
                && (bytes[at + 2] & 0xC0) == CONTINUATION;
    }

    private static CharSequence strictly(byte[] bytes, int start, int end) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, start, end - start));
    }
}
