package dev.answercoach.text.checks;

import dev.answercoach.text.Limit;
import dev.answercoach.text.Span;
import java.util.List;
import java.util.Map;

/** Says by how much a draft breaks its limit. */
public final class LimitCheck implements Check {
    public static final String TOO_LONG = "too-long";
    public static final String TOO_SHORT = "too-short";

    @Override
    public List<Finding> find(Draft draft) {
        Limit limit = draft.limit();
        if (limit == null) {
            return List.of();
        }
        String text = draft.text();
        int used = limit.used(text);
        if (limit.over(used) > 0) {
            return List.of(new Finding(
                    TOO_LONG,
                    new Span(fitting(text, limit), text.length()),
                    Finding.Severity.ERROR,
                    data(used, "over", limit.over(used), "max", limit.max())));
        }
        if (limit.under(used) > 0) {
            return List.of(new Finding(
                    TOO_SHORT,
                    new Span(text.length(), text.length()),
                    Finding.Severity.ERROR,
                    data(used, "under", limit.under(used), "min", limit.min())));
        }
        return List.of();
    }

    /** How many UTF-16 units from the start still fit; what follows is too much. Never splits a character. */
    private static int fitting(String text, Limit limit) {
        int used = 0;
        int at = 0;
        while (at < text.length()) {
            int next = at + Character.charCount(text.codePointAt(at));
            used += limit.used(text.substring(at, next));
            if (used > limit.max()) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private static Map<String, String> data(int used, String byName, int by, String boundName, int bound) {
        return Map.of("used", Integer.toString(used), byName, Integer.toString(by), boundName, Integer.toString(bound));
    }
}
