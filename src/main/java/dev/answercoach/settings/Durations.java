package dev.answercoach.settings;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as hosts write them: {@code 500ms}, {@code 120s}, {@code 5m}, {@code 24h}, {@code 30d}, or ISO-8601's {@code PT2M}. */
final class Durations {
    private static final Pattern SHORT = Pattern.compile("(\\d{1,9}) ?(ms|s|m|h|d)");

    private Durations() {}

    /** @throws IllegalArgumentException if the text is none of these forms */
    static Duration parse(String text) {
        Matcher matcher = SHORT.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (matcher.matches()) {
            return of(Long.parseLong(matcher.group(1)), matcher.group(2));
        }
        try {
            return Duration.parse(text.strip());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a duration: " + text, e);
        }
    }

    /** The short form, in the largest unit that needs no fraction. */
    static String write(Duration duration) {
        long millis = duration.toMillis();
        if (millis % 1000 != 0) {
            return millis + "ms";
        }
        long seconds = millis / 1000;
        // Up to two minutes people think in seconds: "120s" reads as the timeout that it is.
        if ((seconds <= 120 && seconds != 60) || seconds % 60 != 0) {
            return seconds + "s";
        }
        if (seconds % 3600 != 0) {
            return seconds / 60 + "m";
        }
        long hours = seconds / 3600;
        return hours <= 24 || hours % 24 != 0 ? hours + "h" : hours / 24 + "d";
    }

    private static Duration of(long amount, String unit) {
        return switch (unit) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            default -> Duration.ofDays(amount);
        };
    }
}
