package dev.answercoach.text.figures;

import dev.answercoach.text.Span;
import dev.answercoach.text.Spans;
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
        List<Quantity> facts = Reported.of(read(transcript.text()), Scripts.fold(transcript.text()));
        return apart(facts.stream().map(transcript::restored).toList(), text);
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
        return apart(found, text);
    }

    /**
     * The same quantities without overlap: what two stages have both taken belongs to the first of the two. Rules that
     * reach out from a figure (bounds, rates) need not know all of its neighbours.
     */
    private static List<Quantity> apart(List<Quantity> ordered, String text) {
        List<Quantity> apart = new ArrayList<>(ordered.size());
        int floor = 0;
        for (Quantity quantity : ordered) {
            Span span = quantity.span();
            if (span.end() <= floor) {
                continue;
            }
            apart.add(span.start() >= floor ? quantity : quantity.at(new Span(floor, span.end()), text));
            floor = span.end();
        }
        return List.copyOf(apart);
    }

    private static List<Figure> figures(String folded, Spans closed) {
        List<Figure> figures = new FigureScanner(folded, closed).scan();
        figures = MetricNames.apply(figures, folded);
        figures = Grades.apply(figures, folded);
        figures = Scores.apply(figures, folded);
        figures = Ellipses.apply(figures, folded);
        figures = Compounds.apply(figures, folded);
        figures = Ranges.apply(figures, folded);
        figures = SharedUnits.apply(figures, folded);
        figures = BelowZero.apply(figures, folded);
        figures = Bounds.apply(figures, folded);
        figures = Rates.apply(figures, folded);
        figures = SharedUnits.periods(figures, folded);
        // A bound may also stand before the rate: "최대 초당 1,000건".
        return Years.apply(Bounds.apply(figures, folded), folded);
    }
}
