package dev.answercoach.text.checks;

import dev.answercoach.text.spelling.Slip;
import dev.answercoach.text.spelling.Spelling;
import java.util.List;
import java.util.Map;

/** Points at slips of spelling and spacing, each with what is right. */
public final class SpellingCheck implements Check {
    public static final String RULE = "style-spelling";

    @Override
    public List<Finding> find(Draft draft) {
        return Spelling.find(draft.text()).stream().map(SpellingCheck::finding).toList();
    }

    /** Nobody minds a second space as much as a wrong letter. */
    private static Finding finding(Slip slip) {
        Finding.Severity severity = slip.kind() == Slip.Kind.WORD ? Finding.Severity.WARNING : Finding.Severity.HINT;
        return new Finding(RULE, slip.span(), severity, Map.of("text", slip.text(), "better", slip.better()));
    }
}
