package dev.answercoach.playground.rules;

/** The rule of how many may be chosen: {@code min_values} and {@code max_values}, each 1 unless given. */
final class Range {
    private Range() {}

    /** Judges both fields of a component of which at most {@code most} can be chosen. */
    static void judge(Place component, int most) {
        Place min = component.at("min_values").whole(0, most);
        Place max = component.at("max_values").whole(1, most);
        if (min.number().orElse(1) > max.number().orElse(1)) {
            min.refuse("min_values cannot be greater than max_values");
        }
    }
}
