package dev.answercoach.cli;

import dev.answercoach.text.CountingRule;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Counting rules as the command line and its JSON name them. */
enum RuleName {
    CHARACTERS("characters", CountingRule.CHARACTERS),
    NO_SPACES("no-spaces", CountingRule.CHARACTERS_NO_SPACES),
    CP949("cp949", CountingRule.BYTES_CP949),
    UTF8("utf8", CountingRule.BYTES_UTF8),
    NEIS("neis", CountingRule.BYTES_NEIS);

    private final String name;
    private final CountingRule rule;

    RuleName(String name, CountingRule rule) {
        this.name = name;
        this.rule = rule;
    }

    static String of(CountingRule rule) {
        return Arrays.stream(values())
                .filter(one -> one.rule == rule)
                .findFirst()
                .map(one -> one.name)
                .orElseThrow();
    }

    static Optional<CountingRule> parse(String name) {
        return Arrays.stream(values())
                .filter(one -> one.name.equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(one -> one.rule);
    }
}
