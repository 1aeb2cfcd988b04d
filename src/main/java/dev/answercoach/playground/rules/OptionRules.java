package dev.answercoach.playground.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules of the options of a slash command, its subcommands and its groups. */
final class OptionRules {
    private static final int SUBCOMMAND = 1;
    private static final int GROUP = 2;
    private static final int STRING = 3;
    private static final int INTEGER = 4;
    private static final int NUMBER = 10;
    private static final Set<Integer> TYPES = Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    private static final Set<Integer> VALUES = Set.of(3, 4, 5, 6, 7, 8, 9, 10, 11);
    private static final Set<Integer> WITH_CHOICES = Set.of(STRING, INTEGER, NUMBER);
    private static final int MOST = 25;

    /** Discord's own pattern, which names of slash commands and options share. */
    private static final Pattern NAME = Pattern.compile("[-_'\\p{L}\\p{N}\\p{IsDevanagari}\\p{IsThai}]{1,32}");

    private OptionRules() {}

    /** Judges the options of a slash command. */
    static void judge(Place command) {
        Place options = command.at("options");
        judge(options, TYPES);
        long commands = options.items().stream().filter(OptionRules::isCommand).count();
        if (commands > 0 && commands < options.items().size()) {
            options.refuse(
                    "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
                    "Sub-command and sub-command group option types are mutually exclusive to all other types");
        }
    }

    /** Judges the name of a slash command or of an option. */
    static void name(Place name) {
        name.text(1, 32);
        boolean valid = name.text()
                .filter(text -> NAME.matcher(text).matches() && text.equals(text.toLowerCase(Locale.ROOT)))
                .isPresent();
        if (name.isGiven() && !valid) {
            name.refuse("APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
        }
    }

    private static void judge(Place options, Set<Integer> allowed) {
        List<Place> all = options.list(0, MOST).items();
        all.forEach(option -> option.type(allowed).ifPresent(type -> option(option, (int) type)));
        requiredFirst(all);
        Localized.unique(
                all,
                option -> option.at("name")
                        .refuse("APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS", "Option name already exists"));
    }

    private static void option(Place option, int type) {
        Localized.judge(option, "name", OptionRules::name);
        Localized.judge(option, "description", text -> text.text(1, 100));
        option.at("required").flag();
        option.at("autocomplete").flag();
        switch (type) {
            case SUBCOMMAND -> judge(option.at("options"), VALUES);
            case GROUP -> judge(option.at("options"), Set.of(SUBCOMMAND));
            default -> value(option, type);
        }
    }

    private static void value(Place option, int type) {
        if (option.at("options").isFilled()) {
            option.at("options").refuse("Only subcommands and groups can have options");
        }
        option.at("channel_types").list(0, MOST).items().forEach(one -> one.whole(0, 255));
        length(option);
        numbers(option, type);
        choices(option, type);
    }

    private static void length(Place option) {
        Place min = option.at("min_length").whole(0, 6000);
        Place max = option.at("max_length").whole(1, 6000);
        if (min.number().orElse(0) > max.number().orElse(6000)) {
            min.refuse("min_length cannot be greater than max_length");
        }
    }

    private static void numbers(Place option, int type) {
        Place min = option.at("min_value");
        Place max = option.at("max_value");
        for (Place bound : List.of(min, max)) {
            if (bound.isGiven() && type == INTEGER) {
                bound.whole(-(1L << 53) + 1, (1L << 53) - 1);
            } else if (bound.isGiven() && !bound.value().isNumber()) {
                bound.refuse("NUMBER_TYPE_COERCE", "Value \"" + bound.value().asText() + "\" is not float.");
            }
        }
        if (min.isGiven()
                && max.isGiven()
                && min.value().asDouble() > max.value().asDouble()) {
            min.refuse("min_value cannot be greater than max_value");
        }
    }

    private static void choices(Place option, int type) {
        Place choices = option.at("choices");
        for (Place choice : choices.list(0, ChoiceRules.MOST).items()) {
            ChoiceRules.judge(choice);
            suits(choice.at("value"), type);
        }
        if (choices.isFilled() && !WITH_CHOICES.contains(type)) {
            choices.refuse("Only strings, integers and numbers can have choices");
        }
        if (option.at("autocomplete").isTrue() && choices.isFilled()) {
            choices.refuse("Choices and autocomplete exclude each other");
        }
        if (option.at("autocomplete").isTrue() && !WITH_CHOICES.contains(type)) {
            option.at("autocomplete").refuse("Only strings, integers and numbers can have autocomplete");
        }
    }

    private static void suits(Place value, int type) {
        boolean suits =
                type == STRING ? value.value().isTextual() : value.value().isNumber();
        if (value.isGiven() && !suits) {
            value.refuse("The value does not suit the type of the option");
        } else if (type == INTEGER) {
            value.whole(-(1L << 53) + 1, (1L << 53) - 1);
        }
    }

    private static void requiredFirst(List<Place> options) {
        boolean optional = false;
        for (Place option : options) {
            boolean required = option.at("required").isTrue();
            if (optional && required) {
                option.refuse(
                        "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
                        "Required options must be placed before non-required options");
            }
            optional |= !required;
        }
    }

    private static boolean isCommand(Place option) {
        long type = option.at("type").number().orElse(0);
        return type == SUBCOMMAND || type == GROUP;
    }
}
