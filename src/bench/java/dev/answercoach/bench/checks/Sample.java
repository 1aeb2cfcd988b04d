package dev.answercoach.bench.checks;

import dev.answercoach.text.PlainText;

/**
 * A text to measure with.
 *
 * @param text the text
 * @param plain the same, read
 * @param rewrite the same with its lines in another order
 */
record Sample(String text, PlainText plain, String rewrite) {
    static Sample of(String text) {
        return new Sample(text, PlainText.of(text), Texts.shuffled(text));
    }
}
