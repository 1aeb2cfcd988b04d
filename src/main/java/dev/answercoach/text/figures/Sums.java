package dev.answercoach.text.figures;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Checks the arithmetic claims of a text: "200건에서 30건으로 85% 감소". */
public final class Sums {
    private Sums() {}

    /** The arithmetic claims of a plain text, in order. */
    public static List<Sum> find(String text) {
        FigureText figures = FigureText.of(text);
        return Stream.of(
                        new ChangeSums(figures).find(),
                        new ShareSums(figures).find(),
                        new ListSums(figures).find(),
                        new TimeSums(figures).find())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Sum::span))
                .toList();
    }
}
