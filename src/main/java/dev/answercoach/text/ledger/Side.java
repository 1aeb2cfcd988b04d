package dev.answercoach.text.ledger;

import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Quantity;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The figures of one of two compared texts, and what has become of each so far. */
final class Side {
    enum State {
        OPEN,
        KEPT,
        CHANGED,
        TOLERATED
    }

    private final ComparedText compared;
    private final FigureText text;
    private final State[] states;
    /** How many figures of each unit are open: asked for every pair, so that counting each time would be quadratic. */
    private final Map<String, Integer> openByUnit = new HashMap<>();

    Side(ComparedText compared) {
        this.compared = compared;
        this.text = compared.text();
        this.states = new State[text.size()];
        Arrays.fill(states, State.OPEN);
        text.quantities().forEach(quantity -> openByUnit.merge(quantity.unit(), 1, Integer::sum));
    }

    FigureText text() {
        return text;
    }

    ComparedText compared() {
        return compared;
    }

    boolean isOpen(int index) {
        return states[index] == State.OPEN;
    }

    /** Whether any open figure has this unit. */
    boolean hasOpen(String unit) {
        return openByUnit.getOrDefault(unit, 0) > 0;
    }

    List<Integer> open() {
        return IntStream.range(0, states.length).filter(this::isOpen).boxed().toList();
    }

    List<Quantity> all(State state) {
        return IntStream.range(0, states.length)
                .filter(index -> states[index] == state)
                .mapToObj(text::written)
                .toList();
    }

    void settle(int index, State state) {
        int difference = (state == State.OPEN ? 1 : 0) - (isOpen(index) ? 1 : 0);
        openByUnit.merge(text.quantity(index).unit(), difference, Integer::sum);
        states[index] = state;
    }
}
