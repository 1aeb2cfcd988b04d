package dev.answercoach.text.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the quantities of a text. What is whole goes first (dates, clock times), then what is none is closed (names,
 * list markers, versions), then numbers are read with their units, and last what ties neighbours together.
 */
public final class Quantities {
    private Quantities() {}

    /** The quantities of a plain text, in order and without overlap. */
    public static List<Quantity> find(String text) {
        Transcript transcript = Transcript.of(text);
        return read(transcript.text()).stream().map(transcript::restored).toList();
    }

    /** The quantities of a text whose numerals are all transcribed. */
    static List<Quantity> read(String text) {
        String folded = Scripts.fold(text);
        Spans closed = new Spans();
        closed.take(Masks.addresses(folded));
        List<Quantity> found = new ArrayList<>(Moments.find(folded, text, closed));
        closed.take(Masks.labels(folded));
        for (Figure figure : figures(folded, closed)) {
            found.add(figure.quantity(text));
        }
        found.sort(Comparator.comparing(Quantity::span));
        return List.copyOf(found);
    }

    private static List<Figure> figures(String folded, Spans closed) {
        List<Figure> figures = new FigureScanner(folded, closed).scan();
        figures = MetricNames.apply(figures, folded);
        figures = Compounds.apply(figures, folded);
        figures = Ranges.apply(figures, folded);
        figures = SharedUnits.apply(figures, folded);
        figures = Bounds.apply(figures, folded);
        figures = Rates.apply(figures, folded);
        figures = SharedUnits.periods(figures, folded);
        // A bound may also stand before the rate: "최대 초당 1,000건".
        return Bounds.apply(figures, folded);
    }
}
