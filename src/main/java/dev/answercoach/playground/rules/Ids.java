package dev.answercoach.playground.rules;

import java.util.HashSet;
import java.util.Set;

/** The ids in one message or modal; each custom id and each number other than 0 may stand there once. */
final class Ids {
    private final Set<String> customIds = new HashSet<>();
    private final Set<Long> numbers = new HashSet<>();

    /** Judges the optional number of a component. */
    void number(Place component) {
        Place id = component.at("id").whole(0, Integer.MAX_VALUE);
        id.number().stream()
                .filter(number -> number != 0 && !numbers.add(number))
                .forEach(number -> id.refuse("Component id " + number + " is used more than once"));
    }

    /** Judges the custom id of a component that must have one: 1 to 100 characters. */
    void customId(Place component) {
        Place id = component.at("custom_id").required().text(1, 100);
        id.text()
                .filter(text -> !customIds.add(text))
                .ifPresent(twice ->
                        id.refuse("COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated"));
    }
}
