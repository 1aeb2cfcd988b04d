package dev.answercoach.text.checks;

import dev.answercoach.text.Span;
import dev.answercoach.text.words.QuestionTerms;
import java.util.List;
import java.util.Map;

/**
 * Points at what the question asks for and the answer never speaks of: of "수업 설계 경험과 학부모 소통 사례" the second. Whoever
 * grades looks for each of them.
 */
public final class UnansweredTermsCheck implements Check {
    @Override
    public List<Finding> find(Draft draft) {
        Span beginning = new Span(0, 0);
        return QuestionTerms.of(draft.question()).unansweredIn(draft.text()).stream()
                .map(term -> new Finding("unanswered-term", beginning, Finding.Severity.HINT, Map.of("term", term)))
                .toList();
    }
}
