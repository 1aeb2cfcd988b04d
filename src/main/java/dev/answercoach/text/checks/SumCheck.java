package dev.answercoach.text.checks;

import dev.answercoach.text.sums.Sum;
import java.util.List;
import java.util.Map;

/** Reports the arithmetic claims that do not hold. */
public final class SumCheck implements Check {
    /** The rule's id; its data are {@code claim}, {@code stated} and {@code computed}. */
    public static final String RULE = "sum";

    @Override
    public List<Finding> find(Draft draft) {
        return draft.sums().stream()
                .filter(sum -> sum.verdict() == Sum.Verdict.BROKEN)
                .map(SumCheck::finding)
                .toList();
    }

    private static Finding finding(Sum sum) {
        return new Finding(
                RULE,
                sum.span(),
                Finding.Severity.ERROR,
                Map.of("claim", sum.text(), "stated", sum.stated(), "computed", sum.computed()));
    }
}
