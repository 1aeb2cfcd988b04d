package dev.answercoach.review.offline;

import dev.answercoach.review.Critique;
import dev.answercoach.review.QuestionKind;
import dev.answercoach.text.Leftover;
import dev.answercoach.text.Limit;
import dev.answercoach.text.sentences.Sentence;
import dev.answercoach.text.sums.Sum;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Faults that no taste is needed for: leftovers, broken sums, a question unanswered, a posting passed over. */
final class FactFaults {
    /** An answer that names so many words of the question is on its subject. */
    private static final int ENOUGH_TERMS = 2;
    /** Below this part of the maximum an answer looks as if its writer had nothing to say. */
    private static final double THIN = 0.6;

    private FactFaults() {}

    static Stream<Critique.Point> leftovers(Reading reading) {
        return reading.task().check().leftovers().stream()
                .map(leftover ->
                        Points.of("leftover", quoteOf(reading, leftover), Map.of("leftover", leftover.text())));
    }

    private static String quoteOf(Reading reading, Leftover leftover) {
        return reading.sentences().stream()
                .filter(sentence -> sentence.span().contains(leftover.span()))
                .findFirst()
                .map(Sentence::text)
                .orElse(leftover.text());
    }

    static Stream<Critique.Point> brokenSums(Reading reading) {
        return reading.task().check().sums().stream()
                .filter(sum -> sum.verdict() == Sum.Verdict.BROKEN)
                .map(sum -> Points.of("sum", sum.text(), Map.of("stated", sum.stated(), "computed", sum.computed())));
    }

    /** Only a technical question names a term that every good answer must name, too. */
    static Stream<Critique.Point> unansweredTerms(Reading reading) {
        QuestionKind kind = reading.task().rubric().kind();
        if (reading.sentences().isEmpty() || (kind != QuestionKind.TECHNICAL && kind != QuestionKind.SYSTEM_DESIGN)) {
            return Stream.empty();
        }
        Set<String> spoken = new HashSet<>();
        reading.sentences().forEach(sentence -> spoken.addAll(reading.stems(sentence)));
        Map<String, String> terms = Stems.subjectOf(reading.task().draft().question());
        long named = terms.keySet().stream().filter(spoken::contains).count();
        if (named >= ENOUGH_TERMS || 2 * named > terms.size()) {
            return Stream.empty();
        }
        return terms.entrySet().stream()
                .filter(term -> !spoken.contains(term.getKey()))
                .limit(1)
                .map(term -> Points.of("question-term", reading.sentences().get(0), Map.of("term", term.getValue())));
    }

    /** Far too little text: readers take the limit for the length that they expect. */
    static Stream<Critique.Point> thin(Reading reading) {
        Limit limit = reading.task().draft().limit();
        if (limit == null || reading.evidence().isEmpty()) {
            return Stream.empty();
        }
        int used = limit.used(reading.task().draft().text());
        int wanted = Math.max(limit.min(), (int) (THIN * limit.max()));
        if (used >= wanted) {
            return Stream.empty();
        }
        Sentence last = reading.evidence().get(reading.evidence().size() - 1);
        String percent = Integer.toString(Math.round(100f * used / limit.max()));
        return Stream.of(Points.of("thin", last, Map.of("percent", percent)));
    }

    /**
     * A keyword is worth naming only where the draft already touches on it: telling the writer of a network story that
     * "Kotlin" is missing helps nobody.
     */
    static Stream<Critique.Point> missingKeywords(Reading reading) {
        return reading.task().check().coverage().missing().stream()
                .flatMap(keyword -> touching(reading, keyword)
                        .map(sentence -> Points.of("keyword", sentence, Map.of("keyword", keyword))))
                .limit(1);
    }

    /** The first sentence that speaks of a concept's last word, which names the thing; product names are no concepts. */
    private static Stream<Sentence> touching(Reading reading, String keyword) {
        int space = keyword.lastIndexOf(' ');
        if (space < 0 || Character.isUpperCase(keyword.charAt(0))) {
            return Stream.empty();
        }
        Set<String> head = Stems.of(keyword.substring(space + 1));
        return reading.evidence().stream()
                .filter(sentence -> !head.isEmpty() && reading.stems(sentence).containsAll(head))
                .limit(1);
    }
}
