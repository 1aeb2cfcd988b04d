package dev.answercoach.text.checks;

import dev.answercoach.text.CountingRule;
import dev.answercoach.text.Limit;
import dev.answercoach.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Warns of characters outside CP949, each once: portals that store CP949 turn them into "?". */
public final class UnmappableCheck implements Check {
    @Override
    public List<Finding> find(Draft draft) {
        Finding.Severity severity = severity(draft.limit());
        List<Finding> findings = new ArrayList<>();
        CountingRule.outsideCp949(draft.text()).forEach((codePoint, place) -> {
            String character = Character.toString(codePoint);
            Map<String, String> data = Map.of("character", character, "code", "U+%04X".formatted(codePoint));
            findings.add(new Finding("unmappable", new Span(place, place + character.length()), severity, data));
        });
        return findings;
    }

    /** A portal that counts in CP949 stores in CP949. */
    private static Finding.Severity severity(@Nullable Limit limit) {
        return limit != null && limit.rule() == CountingRule.BYTES_CP949
                ? Finding.Severity.ERROR
                : Finding.Severity.WARNING;
    }
}
