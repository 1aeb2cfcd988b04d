package dev.answercoach.text.checks;

import dev.answercoach.text.words.SimilarTerms;
import java.util.List;
import java.util.Map;

/** Points at terms that the draft spells in two ways. */
public final class SimilarTermsCheck implements Check {
    public static final String RULE = "style-similar-terms";

    @Override
    public List<Finding> find(Draft draft) {
        return SimilarTerms.find(draft.text()).stream()
                .map(pair -> new Finding(
                        RULE,
                        pair.span(),
                        Finding.Severity.WARNING,
                        Map.of("text", pair.text(), "usual", pair.usual())))
                .toList();
    }
}
