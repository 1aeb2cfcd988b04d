package dev.answercoach.playground.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of a select menu, in a message or in a modal. */
final class SelectRules {
    static final int STRING_SELECT = 3;
    static final Set<Integer> TYPES = Set.of(STRING_SELECT, 5, 6, 7, 8);

    /** What the default values of a menu of users, roles, mentionables and channels may be. */
    private static final Map<Integer, Set<String>> DEFAULTS =
            Map.of(5, Set.of("user"), 6, Set.of("role"), 7, Set.of("user", "role"), 8, Set.of("channel"));

    private SelectRules() {}

    static void inMessage(Place select, int type, Ids ids) {
        judge(select, type, ids);
    }

    static void inModal(Place select, int type, Ids ids) {
        judge(select, type, ids);
        select.at("required").flag();
        Required.judge(select);
        if (select.at("disabled").isTrue()) {
            select.at("disabled").refuse("A modal cannot have disabled components");
        }
    }

    private static void judge(Place select, int type, Ids ids) {
        ids.customId(select);
        select.at("placeholder").text(0, 150);
        select.at("disabled").flag();
        Range.judge(select, 25);
        if (type == STRING_SELECT) {
            options(select);
        } else {
            defaultValues(select.at("default_values"), DEFAULTS.getOrDefault(type, Set.of()));
        }
    }

    private static void options(Place select) {
        List<Place> options = select.at("options").required().list(1, 25).items();
        Set<String> values = new HashSet<>();
        options.forEach(option -> option(option, values));

        long max = select.at("max_values").number().orElse(1);
        if (max > options.size()) {
            select.at("max_values").refuse("There are only " + options.size() + " options");
        }
        if (options.stream().filter(option -> option.at("default").isTrue()).count() > max) {
            select.at("options")
                    .refuse(
                            "SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES",
                            "The specified number of default values exceeds the specified maximum values");
        }
    }

    private static void option(Place option, Set<String> values) {
        option.object().at("label").required().text(1, 100);
        option.at("description").text(0, 100);
        option.at("default").flag();
        Emoji.judge(option.at("emoji"));
        Place value = option.at("value").required().text(1, 100);
        if (value.isGiven() && !values.add(value.value().asText())) {
            value.refuse("SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "The specified option value is already used");
        }
    }

    private static void defaultValues(Place defaults, Set<String> types) {
        for (Place one : defaults.list(0, 25).items()) {
            one.at("id").required().snowflake();
            one.at("type").required().word(types);
        }
    }
}
