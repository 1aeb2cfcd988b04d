package dev.answercoach.text.checks;

import dev.answercoach.text.Span;
import dev.answercoach.text.sentences.Sentence;
import dev.answercoach.text.sentences.Sentences;

/** The words around a place of a text, for quoting: its sentence, or of a long sentence the whole words that are near. */
public final class Surroundings {
    /** How much of a long sentence is quoted to each side, in UTF-16 units. */
    private static final int REACH = 40;

    private Surroundings() {}

    public static String of(Span place, String text) {
        int start = start(place, text);
        Span inWindow = new Span(place.start() - start, place.end() - start);
        return Sentences.split(text.substring(start, end(place, text))).stream()
                .filter(sentence -> sentence.span().overlaps(inWindow))
                .map(Sentence::text)
                .findFirst()
                .orElseGet(() -> place.in(text));
    }

    private static int start(Span place, String text) {
        int reach = place.start() - REACH;
        if (reach <= 0) {
            return 0;
        }
        int space = text.indexOf(' ', reach);
        return space >= 0 && space < place.start() ? space + 1 : place.start();
    }

    private static int end(Span place, String text) {
        int reach = place.end() + REACH;
        if (reach >= text.length()) {
            return text.length();
        }
        int space = text.lastIndexOf(' ', reach);
        return Math.max(space, place.end());
    }
}
