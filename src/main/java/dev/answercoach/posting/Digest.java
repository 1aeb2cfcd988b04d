package dev.answercoach.posting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a posting says, by heading.
 *
 * @param company who hires, empty if unknown
 * @param role the position, empty if unknown
 * @param duties what one will do
 * @param requirements what one must bring
 * @param preferred what one may bring
 * @param values what the company says of how it works
 * @param stack the technologies it names, in order of weight
 * @param deadline the last day on which one can apply, null where it names none
 */
public record Digest(
        String company,
        String role,
        List<String> duties,
        List<String> requirements,
        List<String> preferred,
        List<String> values,
        List<String> stack,
        @Nullable LocalDate deadline) {
    public static final Digest NONE = new Digest("", "", List.of(), List.of(), List.of(), List.of(), List.of(), null);

    public Digest {
        duties = List.copyOf(duties);
        requirements = List.copyOf(requirements);
        preferred = List.copyOf(preferred);
        values = List.copyOf(values);
        stack = List.copyOf(stack);
    }
}
