package dev.answercoach.discord;

import java.util.List;

/**
 * Everything that the bot can be asked for.
 *
 * @param commands slash commands
 * @param menus entries of the Apps menu of messages
 * @param controls what buttons, lists and modals do
 */
public record Handlers(List<SlashCommand> commands, List<MessageMenu> menus, List<Control> controls) {
    public Handlers {
        commands = List.copyOf(commands);
        menus = List.copyOf(menus);
        controls = List.copyOf(controls);
    }

    /** A feature that is one command, without buttons or modals. */
    public static Handlers of(SlashCommand command) {
        return new Handlers(List.of(command), List.of(), List.of());
    }

    /** Several features, in this order. */
    public static Handlers joined(List<Handlers> features) {
        return new Handlers(
                features.stream().flatMap(one -> one.commands().stream()).toList(),
                features.stream().flatMap(one -> one.menus().stream()).toList(),
                features.stream().flatMap(one -> one.controls().stream()).toList());
    }
}
