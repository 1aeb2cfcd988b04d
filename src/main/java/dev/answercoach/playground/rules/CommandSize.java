package dev.answercoach.playground.rules;

import java.util.stream.Stream;

/**
 * The size of a command in code points: names, descriptions and values over its options and choices, of a translated
 * text the longest.
 */
final class CommandSize {
    private CommandSize() {}

    static int of(Place command) {
        return Localized.longest(command, "name")
                + Localized.longest(command, "description")
                + command.at("value").length()
                + Stream.of("options", "choices")
                        .flatMap(list -> command.at(list).items().stream())
                        .mapToInt(CommandSize::of)
                        .sum();
    }
}
