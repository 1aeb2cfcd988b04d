package dev.answercoach.text.ledger;

import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Phase;
import dev.answercoach.text.figures.Steps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is told of the figures of a text. What stands around one is taken together with all places that tell the same value:
 * one fact may be told in two sentences, and a rewrite may take the words of either.
 */
final class Tellings {
    /** What is told more often than this is no one fact. */
    private static final int FEW = 4;

    private final ComparedText compared;
    private final FigureText text;
    /** The value of each figure, as it compares. */
    private final List<String> values = new ArrayList<>();

    private final Map<String, List<Integer>> places = new HashMap<>();
    private final Map<Integer, Map<String, Double>> known = new HashMap<>();
    private final Map<Integer, Phase> phases = new HashMap<>();
    private final Steps steps;

    Tellings(ComparedText compared, Steps steps) {
        this.compared = compared;
        this.text = compared.text();
        this.steps = steps;
        for (int i = 0; i < text.size(); i++) {
            values.add(Surrounds.mateOf(text.quantity(i)));
            places.computeIfAbsent(values.get(i), any -> new ArrayList<>()).add(i);
        }
    }

    /** The weights of what stands around a figure, as {@link Surrounds} weighs it. */
    Map<String, Double> surrounds(int index) {
        List<Integer> all = places.getOrDefault(values.get(index), List.of());
        return all.size() < 2 || all.size() > FEW
                ? compared.surrounds(index)
                : known.computeIfAbsent(index, of -> together(of, all));
    }

    /** Which of two states a figure tells. */
    Phase phase(int index) {
        return phases.computeIfAbsent(index, of -> Phase.of(text, steps, of));
    }

    private Map<String, Double> together(int index, List<Integer> all) {
        Map<String, Double> together = new HashMap<>(compared.surrounds(index));
        all.stream()
                .filter(other -> other != index && countSame(index, other))
                .forEach(other ->
                        compared.surrounds(other).forEach((word, weight) -> together.merge(word, weight, Math::max)));
        return together;
    }

    private boolean countSame(int one, int other) {
        String first = text.quantity(one).unit();
        String second = text.quantity(other).unit();
        return first.equals(second) || first.equals("#") || second.equals("#");
    }
}
