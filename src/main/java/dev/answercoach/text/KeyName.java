package dev.answercoach.text;

import java.util.Locale;

/** How message keys, prompts, files and JSON name a constant: {@code CHANGED_FIGURE} is {@code changed-figure}. */
public final class KeyName {
    private KeyName() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
