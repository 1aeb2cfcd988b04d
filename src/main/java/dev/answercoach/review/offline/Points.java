package dev.answercoach.review.offline;

import dev.answercoach.review.Critique;
import dev.answercoach.text.Remark;
import dev.answercoach.text.sentences.Sentence;
import java.util.Map;

/** Makes points of critique: each has its problem and its fix under {@code point.<name>} in the bundles. */
final class Points {
    private Points() {}

    static Critique.Point of(String name, Sentence sentence, Map<String, String> data) {
        return of(name, sentence.text(), data);
    }

    static Critique.Point of(String name, String quote, Map<String, String> data) {
        return new Critique.Point(
                quote, Remark.key("point." + name + ".problem", data), Remark.key("point." + name + ".fix", data));
    }
}
