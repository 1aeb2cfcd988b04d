package dev.answercoach.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * The length of a text by every rule.
 *
 * @param byRule the plain text's length in each rule's units
 * @param raw the UTF-16 units of the source before it was made plain
 * @param unmappable the characters outside CP949, each once, in order of appearance; portals show "?" for them
 */
public record Counts(Map<CountingRule, Integer> byRule, int raw, List<String> unmappable) {
    public Counts {
        byRule = Map.copyOf(byRule);
        unmappable = List.copyOf(unmappable);
    }

    /** Counts a text, a line break being worth {@code newline} units in every rule. */
    public static Counts of(PlainText text, int newline) {
        return counted(text, rule -> newline);
    }

    /** Counts a text, a line break being worth what each rule says. */
    public static Counts of(PlainText text) {
        return counted(text, CountingRule::defaultNewline);
    }

    public int by(CountingRule rule) {
        return byRule.getOrDefault(rule, 0);
    }

    private static Counts counted(PlainText text, ToIntFunction<CountingRule> newline) {
        Map<CountingRule, Integer> counts = new EnumMap<>(CountingRule.class);
        for (CountingRule rule : CountingRule.values()) {
            counts.put(rule, rule.count(text.text(), newline.applyAsInt(rule)));
        }
        List<String> unmappable = CountingRule.outsideCp949(text.text()).keySet().stream()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .map(Character::toString)
                .toList();
        return new Counts(counts, text.source().length(), unmappable);
    }
}
