package dev.answercoach.text.words;

import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the user wrote, read once for all the rewrites that are compared with it. For one thread at a time, since it
 * remembers what it was asked.
 */
public final class Sources {
    private final String text;
    private final Vocabulary vocabulary;
    private @Nullable WordForms forms;

    private Sources(String text, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
    }

    /**
     * Reads them.
     *
     * @param texts the draft and whatever else a rewrite may take words from
     */
    public static Sources of(List<String> texts) {
        String composed = Normalizer.normalize(String.join("\n", texts), Normalizer.Form.NFC);
        return new Sources(composed, Vocabulary.of(composed));
    }

    /** All of it, in NFC. */
    String text() {
        return text;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The forms of its words, made when they are first asked for. */
    WordForms forms() {
        if (forms == null) {
            forms = WordForms.of(text);
        }
        return forms;
    }
}
