package dev.answercoach.answers;

import dev.answercoach.store.TextKey;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Decides which drafts of a user belong to one answer. */
final class QuestionKey {
    /** Blanks of every kind: NBSP and U+3000 come with pasted text, zero-width ones with chat clients. */
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\u200B\\u2060\\uFEFF]+");

    private QuestionKey() {}

    /**
     * The same key for questions that differ in blanks or Unicode form only. Without a question the text itself decides,
     * so that different texts never become versions of one another.
     */
    static String of(String question, String text) {
        String normal = BLANKS.matcher(Normalizer.normalize(question, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        return normal.isEmpty() ? TextKey.of("text:" + text) : TextKey.of("question:" + normal);
    }
}
