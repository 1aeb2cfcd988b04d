package dev.answercoach.cli;

import dev.answercoach.text.CountingRule;
import dev.answercoach.text.Limit;
import dev.answercoach.text.Remark;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The length that an answer must keep, as typed. Read as text, so that a slip gets our own sentence. */
final class LimitOptions {
    @Option(names = "--limit", paramLabel = "N", descriptionKey = "cli.option.limit")
    private @Nullable String limit;

    @Option(names = "--min", paramLabel = "N", descriptionKey = "cli.option.min")
    private @Nullable String min;

    @Option(names = "--rule", paramLabel = "R", descriptionKey = "cli.option.rule")
    private @Nullable String rule;

    @Option(names = "--newline", paramLabel = "N", descriptionKey = "cli.option.newline")
    private @Nullable String newline;

    /** The limit, empty where none was named. */
    Optional<Limit> read() throws UsageException {
        CountingRule counting = rule();
        if (limit == null) {
            refuseWithoutLimit("--min", min);
            refuseWithoutLimit("--newline", newline);
            return Optional.empty();
        }
        long max = number("--limit", limit);
        long least = min == null ? 0 : number("--min", min);
        long lineBreak = newline == null ? counting.defaultNewline() : number("--newline", newline);
        return Optional.of(UsageException.unwrap(Limit.given(least, max, counting, lineBreak)));
    }

    boolean isNamed() {
        return limit != null || min != null || rule != null || newline != null;
    }

    private CountingRule rule() throws UsageException {
        if (rule == null) {
            return CountingRule.CHARACTERS;
        }
        String name = rule;
        return RuleName.parse(name)
                .orElseThrow(() -> new UsageException(Remark.key("cli.error.rule", Map.of("value", name))));
    }

    private static void refuseWithoutLimit(String option, @Nullable String value) throws UsageException {
        if (value != null) {
            throw new UsageException(Remark.key("cli.error.limit-needed", Map.of("option", option)));
        }
    }

    private static long number(String option, String value) throws UsageException {
        try {
            return Long.parseLong(value.strip().replace(",", ""));
        } catch (NumberFormatException e) {
            throw new UsageException(Remark.key("cli.error.number", Map.of("option", option, "value", value)));
        }
    }
}
