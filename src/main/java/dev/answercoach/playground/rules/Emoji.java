package dev.answercoach.playground.rules;

import java.util.regex.Pattern;

/** The rule of an emoji on a button or an option: a custom one by its id, or one character that is an emoji. */
final class Emoji {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}_:~ .-]+");

    private Emoji() {}

    static void judge(Place emoji) {
        if (!emoji.object().isGiven()) {
            return;
        }
        emoji.at("id").snowflake();
        Place name = emoji.at("name").text(0, 32);
        boolean custom = emoji.at("id").isGiven();
        if (!custom && (!name.isFilled() || WORD.matcher(name.value().asText()).matches())) {
            name.refuse("BUTTON_COMPONENT_INVALID_EMOJI", "Invalid emoji");
        }
    }
}
