package dev.answercoach.playground.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules of all global commands of an application, as they are overwritten in one request. */
final class CommandRules {
    private static final int CHAT_INPUT = 1;
    private static final int PRIMARY_ENTRY_POINT = 4;

    /** How many commands of each type an application may have; those for users and messages were 5 until March 2026. */
    private static final Map<Integer, Integer> MOST = Map.of(CHAT_INPUT, 100, 2, 15, 3, 15, PRIMARY_ENTRY_POINT, 1);

    private static final int MOST_CHARACTERS = 8000;

    private final Faults faults = new Faults();
    private final Place commands;

    CommandRules(JsonNode array) {
        this.commands = Place.root(array, faults);
    }

    Optional<ObjectNode> refusal() {
        List<Place> all = commands.required().list(0, Integer.MAX_VALUE).items();
        Map<Integer, List<Place>> byType = all.stream().collect(Collectors.groupingBy(CommandRules::type));
        Optional<ObjectNode> tooMany = byType.entrySet().stream()
                .filter(entry -> entry.getValue().size() > MOST.getOrDefault(entry.getKey(), Integer.MAX_VALUE))
                .map(entry -> Refusals.tooManyCommands(MOST.getOrDefault(entry.getKey(), 0)))
                .findFirst();

        all.forEach(CommandRules::command);
        byType.values()
                .forEach(same -> Localized.unique(
                        same,
                        command -> command.refuse(
                                "APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique")));
        return tooMany.or(faults::body);
    }

    private static void command(Place command) {
        command.object().at("type").choice(MOST.keySet());
        command.at("nsfw").flag();
        command.at("dm_permission").flag();
        command.at("default_member_permissions").snowflake();
        command.at("handler").choice(Set.of(1, 2));
        values(command.at("contexts"), Set.of(0, 1, 2));
        values(command.at("integration_types"), Set.of(0, 1));
        if (type(command) == CHAT_INPUT) {
            chatInput(command);
        } else {
            Localized.judge(command, "name", name -> name.requiredText().text(1, 32));
            has(command, "description");
            has(command, "options");
        }
        if (CommandSize.of(command) > MOST_CHARACTERS) {
            command.refuse("APPLICATION_COMMAND_TOO_LARGE", "Command exceeds maximum size (" + MOST_CHARACTERS + ")");
        }
    }

    private static void chatInput(Place command) {
        Localized.judge(command, "name", OptionRules::name);
        Localized.judge(command, "description", text -> text.text(1, 100));
        OptionRules.judge(command);
    }

    private static void has(Place command, String field) {
        if (command.at(field).isFilled() && type(command) != PRIMARY_ENTRY_POINT) {
            command.at(field).refuse("Context menu commands cannot have " + field);
        }
    }

    private static void values(Place list, Set<Integer> known) {
        Set<Long> seen = new HashSet<>();
        for (Place one : list.list(1, known.size()).items()) {
            one.required().choice(known);
            if (!one.number().stream().allMatch(seen::add)) {
                one.refuse("SET_TYPE_ALREADY_CONTAINS_VALUE", "The set already contains this value");
            }
        }
    }

    private static int type(Place command) {
        return (int) command.at("type").number().orElse(CHAT_INPUT);
    }
}
