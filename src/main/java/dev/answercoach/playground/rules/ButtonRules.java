package dev.answercoach.playground.rules;

import java.util.List;
import java.util.Set;

/** The rules of a button: which fields go with which style. */
final class ButtonRules {
    private static final int LINK = 5;
    private static final int PREMIUM = 6;
    private static final Set<Integer> STYLES = Set.of(1, 2, 3, 4, LINK, PREMIUM);

    private ButtonRules() {}

    static void judge(Place button, Ids ids) {
        Place style = button.at("style").required().choice(STYLES);
        button.at("label").text(0, 80);
        button.at("disabled").flag();
        button.at("sku_id").snowflake();
        Emoji.judge(button.at("emoji"));
        switch ((int) style.number().orElse(0)) {
            case LINK -> link(button);
            case PREMIUM -> premium(button);
            default -> action(button, ids);
        }
    }

    private static void link(Place button) {
        if (button.at("custom_id").isGiven()) {
            exclusive(button);
        }
        button.at("url").required().link(512, Set.of("http", "https", "discord"));
        saysSomething(button);
    }

    private static void premium(Place button) {
        button.at("sku_id").required();
        for (String field : List.of("custom_id", "label", "url", "emoji")) {
            if (button.at(field).isGiven()) {
                button.at(field).refuse("A premium button cannot have this field");
            }
        }
    }

    private static void action(Place button, Ids ids) {
        if (!button.at("custom_id").isGiven()) {
            button.at("custom_id").refuse("BUTTON_COMPONENT_CUSTOM_ID_REQUIRED", "A custom id is required");
        } else if (button.at("url").isGiven()) {
            exclusive(button);
        } else {
            ids.customId(button);
        }
        if (button.at("sku_id").isGiven()) {
            button.at("sku_id").refuse("Only a premium button can have this field");
        }
        saysSomething(button);
    }

    private static void exclusive(Place button) {
        button.at("custom_id")
                .refuse(
                        "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE",
                        "A custom id and url cannot both be specified");
    }

    private static void saysSomething(Place button) {
        if (!button.at("label").isFilled() && !button.at("emoji").isGiven()) {
            button.at("label").refuse("A button needs a label or an emoji");
        }
    }
}
