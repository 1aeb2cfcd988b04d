package dev.answercoach.text.checks;

import dev.answercoach.text.Span;
import dev.answercoach.text.words.Coverage;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Names the posting's keywords that the draft does not speak of. */
public final class MissingKeywordsCheck implements Check {
    /** The weightiest are named; nobody answers a whole posting in one answer. */
    private static final int MOST_NAMED = 5;

    @Override
    public List<Finding> find(Draft draft) {
        Coverage coverage = draft.coverage();
        if (coverage.missing().isEmpty()) {
            return List.of();
        }
        String missing = coverage.missing().stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return List.of(
                new Finding("keywords-missing", new Span(0, 0), Finding.Severity.HINT, Map.of("missing", missing)));
    }
}
