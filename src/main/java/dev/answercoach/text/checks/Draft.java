package dev.answercoach.text.checks;

import dev.answercoach.text.Language;
import dev.answercoach.text.Limit;
import dev.answercoach.text.PlainText;
import dev.answercoach.text.words.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * What is checked: a text, the question it answers, the limit it must keep, and what the posting asks for.
 *
 * @param plain the text
 * @param question the question, empty where none was named
 * @param limit the limit, null where none was named
 * @param lexicon the posting's words, {@link Lexicon#NONE} without one
 */
public record Draft(
        PlainText plain, String question, @Nullable Limit limit, Lexicon lexicon) {
    public String text() {
        return plain.text();
    }

    public Language language() {
        return Language.of(plain.text());
    }
}
