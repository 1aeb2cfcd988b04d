package dev.answercoach.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A key of 64 characters for a text of any length, fit for unique indexes: its SHA-256. */
public final class TextKey {
    private TextKey() {}

    /** Equal texts have equal keys, and no others have. */
    public static String of(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            // Encoded first, because UTF-8 alone would make one question mark of every lone surrogate.
            return HexFormat.of().formatHex(sha.digest(StorableText.encode(text).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
