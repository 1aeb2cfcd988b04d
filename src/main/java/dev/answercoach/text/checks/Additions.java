package dev.answercoach.text.checks;

import dev.answercoach.text.PlainText;
import dev.answercoach.text.Span;
import dev.answercoach.text.figures.Quantities;
import dev.answercoach.text.figures.Quantity;
import dev.answercoach.text.ledger.Addition;
import dev.answercoach.text.sentences.Sentence;
import dev.answercoach.text.sentences.Sentences;
import java.util.List;

/** Finds what the user's words mean where they were put into a text. */
public final class Additions {
    private Additions() {}

    /**
     * The words that the user put at this place of a plain text, with what belongs to them: of "[빈칸]건" filled with 30 the
     * user said "30건".
     */
    public static Addition in(String text, Span put) {
        Span words = wholeWords(text, withFigures(text, put));
        Span sentence = sentences(text, words);
        return new Addition(
                sentence.in(text), new Span(words.start() - sentence.start(), words.end() - sentence.start()));
    }

    private static Span withFigures(String text, Span put) {
        Span span = put;
        for (Quantity quantity : Quantities.find(text)) {
            if (quantity.span().overlaps(put)) {
                span = union(span, quantity.span());
            }
        }
        return span;
    }

    private static Span wholeWords(String text, Span span) {
        int start = span.start();
        while (start > 0 && !PlainText.isSpace(text.charAt(start - 1))) {
            start--;
        }
        int end = span.end();
        while (end < text.length() && !PlainText.isSpace(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    private static Span sentences(String text, Span words) {
        List<Span> touched = Sentences.split(text).stream()
                .map(Sentence::span)
                .filter(words::overlaps)
                .toList();
        Span span = words;
        for (Span sentence : touched) {
            span = union(span, sentence);
        }
        return span;
    }

    private static Span union(Span one, Span other) {
        return new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
    }
}
