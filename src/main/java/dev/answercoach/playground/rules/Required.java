package dev.answercoach.playground.rules;

/** The rule that a component of a modal which must be filled cannot ask for nothing. */
final class Required {
    private Required() {}

    static void judge(Place component) {
        boolean required =
                !component.at("required").isGiven() || component.at("required").isTrue();
        Place min = component.at("min_values");
        if (required && min.number().orElse(1) == 0) {
            min.refuse("min_values must be at least 1 where the component is required");
        }
    }
}
