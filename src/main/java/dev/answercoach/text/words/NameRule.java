package dev.answercoach.text.words;

import dev.answercoach.text.Span;
import java.util.List;

/** One way to tell a name. A new way is one class and one line in {@link Names}. */
interface NameRule {
    /** Where the rewrite names something that the vocabulary does not know. */
    List<Span> newIn(String rewrite, Vocabulary known);
}
