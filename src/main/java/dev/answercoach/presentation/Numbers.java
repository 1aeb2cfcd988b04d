package dev.answercoach.presentation;

import dev.answercoach.text.CountingRule;
import dev.answercoach.text.KeyName;
import dev.answercoach.text.Limit;
import java.util.Locale;
import java.util.Map;

/** Lengths and times in words. */
final class Numbers {
    private final Messages messages;

    Numbers(Messages messages) {
        this.messages = messages;
    }

    /** {@code 1,348}. */
    static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** {@code 24자}, {@code 1,348바이트}. */
    String amount(int number, CountingRule rule) {
        boolean characters = rule == CountingRule.CHARACTERS || rule == CountingRule.CHARACTERS_NO_SPACES;
        return messages.text(characters ? "amount.characters" : "amount.bytes", Map.of("count", grouped(number)));
    }

    /** {@code 624 / 600자 (공백 포함)}; with a minimum {@code 624 / 500~600자}. */
    String ofLimit(int used, Limit limit) {
        String max = amount(limit.max(), limit.rule());
        return messages.text(
                "length.of-limit",
                Map.of(
                        "used", grouped(used),
                        "limit", limit.min() > 0 ? grouped(limit.min()) + "~" + max : max,
                        "rule", rule(limit.rule())));
    }

    /** {@code 공백 제외 493자}. */
    String length(int count, CountingRule rule) {
        return messages.text("length.by-rule", Map.of("rule", rule(rule), "amount", amount(count, rule)));
    }

    String rule(CountingRule rule) {
        return messages.text("rule." + KeyName.of(rule));
    }

    /** {@code 1분 47초}. */
    String duration(int seconds) {
        Map<String, String> data =
                Map.of("minutes", Integer.toString(seconds / 60), "seconds", Integer.toString(seconds % 60));
        return messages.text(seconds < 60 ? "duration.seconds" : "duration.minutes", data);
    }
}
