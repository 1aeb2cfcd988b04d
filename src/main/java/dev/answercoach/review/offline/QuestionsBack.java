package dev.answercoach.review.offline;

import dev.answercoach.review.Evidence;
import dev.answercoach.text.KeyName;
import dev.answercoach.text.Remark;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What to ask the writer where evidence is missing, aimed at their own words: only they know the answer. */
final class QuestionsBack {
    private static final int MOST = 3;
    private static final int ENOUGH = 4;

    private QuestionsBack() {}

    static List<Remark> about(Reading reading, List<Showing> showings) {
        Stream<Remark> vague = VagueResult.in(reading).stream()
                .limit(1)
                .map(result -> Remark.key("question.result-of", Map.of("noun", result.noun())));
        boolean asksForResult = !VagueResult.in(reading).isEmpty();
        Stream<Remark> missing = showings.stream()
                .filter(showing -> showing.score() < ENOUGH && showing.evidence() != Evidence.ANSWERS_QUESTION)
                .filter(showing -> !(asksForResult && showing.evidence() == Evidence.MEASURED_RESULT))
                .sorted((one, other) -> Integer.compare(one.score(), other.score()))
                .map(QuestionsBack::about);
        return Stream.concat(vague, missing).limit(MOST).toList();
    }

    private static Remark about(Showing showing) {
        String key = "question." + key(showing.evidence());
        if (showing.sentences().isEmpty()) {
            return Remark.key(key);
        }
        return Remark.key(
                key + ".about", Map.of("sentence", showing.sentences().get(0).text()));
    }

    /** How keys name an evidence: {@code own-action}. */
    static String key(Evidence evidence) {
        return KeyName.of(evidence);
    }
}
