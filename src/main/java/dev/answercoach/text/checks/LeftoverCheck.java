package dev.answercoach.text.checks;

import java.util.List;
import java.util.Map;

/** Warns of what was to be filled in or taken out before submitting. */
public final class LeftoverCheck implements Check {
    @Override
    public List<Finding> find(Draft draft) {
        return draft.leftovers().stream()
                .map(leftover -> new Finding(
                        "leftover", leftover.span(), Finding.Severity.ERROR, Map.of("text", leftover.text())))
                .toList();
    }
}
