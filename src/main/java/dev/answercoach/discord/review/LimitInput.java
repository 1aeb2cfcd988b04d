package dev.answercoach.discord.review;

import dev.answercoach.text.CountingRule;
import dev.answercoach.text.Given;
import dev.answercoach.text.Limit;
import dev.answercoach.text.Remark;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a limit as people type it: {@code 600}, {@code 600자 이내, 공백 포함}, {@code 500~600}, {@code 1,000 bytes}. */
final class LimitInput {
    private static final String NUMBER = "(?:\\d{1,3}(?:,\\d{3})+|\\d{1,9})";
    private static final String CHARACTERS = "자|글자|characters?|chars?";
    private static final String BYTES = "바이트|bytes?";
    private static final String UNIT = "\\s*(?:" + CHARACTERS + "|" + BYTES + ")?\\s*";
    private static final Pattern FORM = Pattern.compile(
            "(?:(?<min>" + NUMBER + ")" + UNIT + "(?:이상\\s*[,~]?|[-~–—∼～])\\s*)?"
                    + "(?<max>" + NUMBER + ")\\s*(?:" + CHARACTERS + "|(?<bytes>" + BYTES + "))?\\s*(?:이내|이하|까지)?"
                    + "[\\s,(]*(?:공백\\s*(?:(?<with>포함)|(?<without>제외|미포함)))?[\\s)]*",
            Pattern.CASE_INSENSITIVE);

    private LimitInput() {}

    /**
     * The limit that was named; accepted and empty where none was.
     *
     * @param limit the maximum, or both bounds
     * @param minimum the minimum, which wins over one in {@code limit}
     * @param rule a rule's name, empty for characters with spaces
     */
    static Given<Optional<Limit>> read(String limit, String minimum, String rule) {
        CountingRule counting = rule(rule);
        if (limit.isBlank()) {
            return minimum.isBlank()
                    ? Given.accepted(Optional.empty())
                    : Given.refused(Remark.key("bot.limit.minimum-alone"));
        }
        Matcher matcher = FORM.matcher(limit.strip());
        if (!matcher.matches()) {
            return Given.refused(Remark.key("bot.limit.unreadable", Map.of("value", limit.strip())));
        }
        if (matcher.group("bytes") != null && isOfCharacters(counting)) {
            return Given.refused(Remark.key("bot.limit.bytes", Map.of("value", limit.strip())));
        }
        if (matcher.group("without") != null && counting == CountingRule.CHARACTERS) {
            counting = CountingRule.CHARACTERS_NO_SPACES;
        }
        String first = Objects.requireNonNullElse(matcher.group("min"), "0");
        long least = number(minimum.isBlank() ? first : minimum);
        Given<Limit> given = Limit.given(least, number(matcher.group("max")), counting, counting.defaultNewline());
        return given instanceof Given.Accepted<Limit> accepted
                ? Given.accepted(Optional.of(accepted.value()))
                : Given.refused(((Given.Refused<Limit>) given).why());
    }

    private static boolean isOfCharacters(CountingRule rule) {
        return rule == CountingRule.CHARACTERS || rule == CountingRule.CHARACTERS_NO_SPACES;
    }

    private static CountingRule rule(String name) {
        return Arrays.stream(CountingRule.values())
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElse(CountingRule.CHARACTERS);
    }

    private static long number(String digits) {
        return Long.parseLong(digits.replace(",", "").strip());
    }
}
