package dev.answercoach.presentation;

import java.time.Duration;
import java.util.Map;

/** How long ago something was, in its largest whole unit. */
public final class Ages {
    private Ages() {}

    public static String of(Duration age, Messages messages) {
        if (age.toDays() > 0) {
            return text("age.days", age.toDays(), messages);
        }
        if (age.toHours() > 0) {
            return text("age.hours", age.toHours(), messages);
        }
        if (age.toMinutes() > 0) {
            return text("age.minutes", age.toMinutes(), messages);
        }
        return text("age.seconds", Math.max(0, age.toSeconds()), messages);
    }

    private static String text(String key, long count, Messages messages) {
        return messages.text(key, Map.of("count", Long.toString(count)));
    }
}
