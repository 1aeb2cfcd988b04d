package dev.answercoach.text.sentences;

import dev.answercoach.text.PlainText;
import dev.answercoach.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Splits a text into sentences and says what each seems to do. */
public final class Sentences {
    private Sentences() {}

    /** The sentences of a plain text, in order; together they hold all of its text but white space. */
    public static List<Sentence> split(String text) {
        return StarHints.label(unlabelled(text));
    }

    /** The same sentences without a word about what they do. */
    static List<Sentence> unlabelled(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        boolean paragraphHasText = false;
        int start = 0;
        while (start <= text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            Span line = trimmed(text, start, end);
            if (!line.isEmpty()) {
                for (Span span : new SentenceEnds(line.in(text)).spans()) {
                    Span inText = new Span(line.start() + span.start(), line.start() + span.end());
                    sentences.add(new Sentence(inText, inText.in(text), paragraph, null));
                }
                paragraphHasText = true;
            } else if (paragraphHasText) {
                paragraph++;
                paragraphHasText = false;
            }
            start = end + 1;
        }
        return List.copyOf(sentences);
    }

    private static Span trimmed(String text, int start, int end) {
        int first = start;
        while (first < end && PlainText.isSpace(text.charAt(first))) {
            first++;
        }
        int last = end;
        while (last > first && PlainText.isSpace(text.charAt(last - 1))) {
            last--;
        }
        return new Span(first, last);
    }
}
