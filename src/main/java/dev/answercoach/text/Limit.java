package dev.answercoach.text;

import java.util.Map;

/**
 * A maximum length, an optional minimum, and the rule that counts both.
 *
 * @param min the least length in the rule's units, 0 for none
 * @param max the greatest length in the rule's units, 1 to {@link #LARGEST}
 * @param rule what a unit is
 * @param newline what a line break counts, 0 to 2
 */
public record Limit(int min, int max, CountingRule rule, int newline) {
    /** No portal asks for a longer answer; a larger number is a slip of the keyboard. */
    public static final int LARGEST = 100_000;

    public static final int MOST_FOR_NEWLINE = 2;

    public Limit {
        if (max < 1 || max > LARGEST || min < 0 || min > max || newline < 0 || newline > MOST_FOR_NEWLINE) {
            throw new IllegalArgumentException("not a limit: " + min + " to " + max + ", newline " + newline);
        }
    }

    /** A limit as a user names it; a refusal says which number is out of bounds. */
    public static Given<Limit> given(long min, long max, CountingRule rule, long newline) {
        if (max < 1 || max > LARGEST) {
            return Given.refused(outOfBounds("limit.max.bounds", max, LARGEST));
        }
        if (min < 0 || min > LARGEST) {
            return Given.refused(outOfBounds("limit.min.bounds", min, LARGEST));
        }
        if (min > max) {
            return Given.refused(Remark.key(
                    "limit.min.above-max", Map.of("min", "%,d".formatted(min), "max", "%,d".formatted(max))));
        }
        if (newline < 0 || newline > MOST_FOR_NEWLINE) {
            return Given.refused(outOfBounds("limit.newline.bounds", newline, MOST_FOR_NEWLINE));
        }
        return Given.accepted(new Limit((int) min, (int) max, rule, (int) newline));
    }

    private static Remark outOfBounds(String key, long value, int largest) {
        return Remark.key(key, Map.of("value", "%,d".formatted(value), "largest", "%,d".formatted(largest)));
    }

    public static Limit of(int max, CountingRule rule) {
        return new Limit(0, max, rule, rule.defaultNewline());
    }

    /** The length of a plain text in this limit's units. */
    public int used(String text) {
        return rule.count(text, newline);
    }

    /** By how much a text of this length is too long, else 0. */
    public int over(int used) {
        return Math.max(0, used - max);
    }

    /** By how much a text of this length is too short, else 0. */
    public int under(int used) {
        return Math.max(0, min - used);
    }

    public boolean allows(int used) {
        return used >= min && used <= max;
    }
}
